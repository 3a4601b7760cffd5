/**
 * Reads the files of the command line, beside which this one lies. Each comes with what V8 made of it when the
 * package was built (`code-cache.ts`), so that it need not be parsed and compiled again: that is most of the time
 * between the command line and a short text. Another version of Node does without. Nothing is written. V8 tells a
 * cache from another's by the length of the source: who changes a file by hand must delete its cache.
 */
const { readFileSync } = require('node:fs');
const { Module } = require('node:module');
const { join } = require('node:path');
const { Script } = require('node:vm');

const { underStandardFlags } = require('./v8-flags.cjs');

const loaded = new Map();
/** The compiled files by name, for the build. */
const scripts = new Map();

function load(name) {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const filename = join(__dirname, `${name}.cjs`);
  const source = Module.wrap(readFileSync(filename, 'latin1'));
  const script = underStandardFlags(() => new Script(source, { filename, cachedData: readCache(name) }));
  const module = { exports: {} };
  loaded.set(name, module.exports);
  scripts.set(name, script);
  script.runInThisContext()(module.exports, requireFrom, module, filename, __dirname);
  loaded.set(name, module.exports);
  return module.exports;
}

/** Node's own modules; the files are asked for by `load`. */
function requireFrom(name) {
  return name === './load.cjs' ? load : require(name);
}

function readCache(name) {
  try {
    return readFileSync(join(__dirname, `${name}.cache`));
  } catch {
    return undefined;
  }
}

/** The data of a generated module, read or as it stands; see `command-line.ts`. */
load.text = (file) => readFileSync(join(__dirname, file), 'latin1');
load.data = (file) => JSON.parse(load.text(file));
load.scripts = scripts;
module.exports = load;
