#!/usr/bin/env bash
# Makes the package that npm would publish and looks at it: what it holds, how its entry points and types resolve, and
# that it installs in an empty folder without a network and runs. Build first (`npm run test:package` does).
set -euo pipefail
cd "$(dirname "$0")/../.."
root=$PWD
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

npm pack --silent --ignore-scripts --pack-destination "$folder" > /dev/null
tarball=$(echo "$folder"/*.tgz)
echo "$(basename "$tarball"): $(du -k "$tarball" | cut -f1) kB packed, $(tar -tzf "$tarball" | wc -l) files"
if tar -tzf "$tarball" | grep -E '^package/(src|rules|tests|scripts|extension|etc|node_modules)/|\.test\.|\.map$'; then
  echo 'These files do not belong in the package.' >&2
  exit 1
fi
npx --no-install publint "$tarball" --strict
# Node 20.19 and later load the modules with `require` too.
npx --no-install attw "$tarball" --profile node16 --ignore-rules cjs-resolves-to-esm \
  --entrypoints . retext

mkdir "$folder/app"
cd "$folder/app"
printf '{ "private": true, "type": "module" }\n' > package.json
npm install --silent --offline --no-audit --no-fund --cache "$folder/cache" "$tarball"
[ "$(ls node_modules)" = klarsprak ]
printf 'Du skall betala avgiften i tid.\n' > brev.txt
status=0
npx --no-install klarsprak check brev.txt --format json > fynd.json || status=$?
[ "$status" = 1 ]
node --input-type=module --eval "
  import { readFileSync } from 'node:fs';
  import { check } from 'klarsprak';
  import { toNlcst } from 'klarsprak/retext';
  const text = readFileSync('brev.txt', 'utf8');
  const [own] = check({ text, path: 'brev.txt' }).findings;
  const [said] = JSON.parse(readFileSync('fynd.json', 'utf8')).files[0].findings;
  if (own.actual !== 'skall' || said.actual !== 'skall') throw new Error('The package does not find *skall*.');
  if (toNlcst(text).type !== 'RootNode') throw new Error('The plugin makes no tree.');
"
printf "import { check, type Finding } from 'klarsprak';\nexport const findings: Finding[] = check({ text: '' }).findings;\n" > use.ts
node "$root/node_modules/typescript/bin/tsc" --noEmit --strict --module nodenext --target es2022 --types '' use.ts
echo 'The package installs without a network, runs, and its types compile.'
