import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Extractor, ExtractorConfig } from '@microsoft/api-extractor';

/** The package's entry points, by the name of their file in `dist/`. */
const entries = { index: 'src/index.ts', retext: 'src/unified/index.ts' } as const;

/**
 * Writes the types of each entry point as one file, `dist/NAME.d.ts`, without what is `@internal`; and what of them is
 * public as a report, `etc/NAME.api.md`, which is committed, so that a change of the interface is seen.
 *
 * @throws Error when the types do not compile, or something public is missing from the entry point.
 */
export function buildTypes(root: string): void {
  // Not in node_modules: what lies there is another package's to API Extractor.
  const compiled = join(root, 'dist/types');
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/typescript/bin/tsc'),
      '-p',
      'scripts/tsconfig.types.json',
      '--outDir',
      compiled,
    ],
    { cwd: root, stdio: 'inherit' },
  );
  mkdirSync(join(root, 'etc'), { recursive: true });
  for (const [name, source] of Object.entries(entries)) {
    const config = ExtractorConfig.prepare({
      configObject: {
        projectFolder: root,
        newlineKind: 'lf',
        mainEntryPointFilePath: join(compiled, source.replace(/\.ts$/u, '.d.ts')),
        compiler: {
          overrideTsconfig: {
            compilerOptions: {
              target: 'ES2022',
              lib: ['ES2023', 'WebWorker'],
              module: 'NodeNext',
              moduleResolution: 'NodeNext',
              strict: true,
              skipLibCheck: true,
              types: ['node'],
            },
            include: [compiled],
          },
        },
        apiReport: {
          enabled: true,
          reportFolder: join(root, 'etc'),
          reportTempFolder: join(root, 'node_modules/.cache/api-report'),
          reportFileName: `${name}.api.md`,
        },
        dtsRollup: {
          enabled: true,
          untrimmedFilePath: '',
          publicTrimmedFilePath: join(root, `dist/${name}.d.ts`),
        },
        docModel: { enabled: false },
        tsdocMetadata: { enabled: false },
        messages: {
          extractorMessageReporting: {
            default: { logLevel: 'warning' as never },
            // What has no tag is public; what is `@internal` may name what is not exported, and has no underscore.
            'ae-missing-release-tag': { logLevel: 'none' as never },
            'ae-internal-missing-underscore': { logLevel: 'none' as never },
            'ae-forgotten-export': { logLevel: 'none' as never },
            'ae-undocumented': { logLevel: 'none' as never },
          },
        },
      },
      configObjectFullPath: undefined,
      packageJsonFullPath: join(root, 'package.json'),
    });
    const { succeeded, errorCount, warningCount } = Extractor.invoke(config, {
      localBuild: true,
      messageCallback: (message) => {
        // The report is ours to commit; that it changed is told by git.
        if (message.messageId.startsWith('console-')) message.handled = true;
      },
    });
    if (!succeeded)
      throw new Error(`The types of ${source} have ${errorCount} errors and ${warningCount} warnings.`);
    refuseUndocumented(readFileSync(join(root, `etc/${name}.api.md`), 'utf8'));
    const file = join(root, `dist/${name}.d.ts`);
    writeFileSync(file, withoutUnused(readFileSync(file, 'utf8')));
  }
  rmSync(compiled, { recursive: true });
}

/** @throws Error for what is public and has no docstring; what is `@internal` may be without. */
function refuseUndocumented(report: string): void {
  const bare = /^ *\/\/ (?:@public )?\(undocumented\)\n(.*)/mu.exec(report);
  if (bare !== null) throw new Error(`This is public and has no docstring: ${bare[1]!.trim()}`);
}

/** Takes away what only internal parts needed: declarations, and imports of packages that nobody has beside this one. */
function withoutUnused(types: string): string {
  return withoutUnusedImports(withoutUnusedDeclarations(types));
}

/** A declaration at the top level that is not exported, with its comment. */
const hidden =
  /^(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?declare (?:const|type|interface|class|function|abstract class) (\w+)(?:(?!\n\n)[\s\S])*/gmu;

/** What is used by nothing but other such declarations goes with them, round by round. */
function withoutUnusedDeclarations(types: string): string {
  const uses = (text: string, name: string) => text.match(new RegExp(`\\b${name}\\b`, 'gu'))?.length ?? 0;
  const left = types.replace(hidden, (declaration, name) =>
    uses(types, name) > uses(declaration, name) ? declaration : '',
  );
  return left === types ? types : withoutUnusedDeclarations(left);
}

function withoutUnusedImports(types: string): string {
  return types.replace(/^import type \{ (\w+)(?: as (\w+))? \} from '[^']+';\n/gmu, (line, name, alias) => {
    const uses = types.match(new RegExp(`\\b${alias ?? name}\\b`, 'gu'))?.length ?? 0;
    return uses > 1 ? line : '';
  });
}
