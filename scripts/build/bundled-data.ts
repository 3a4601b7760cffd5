import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Data of others that the packages hold, compiled or as it is. */
export interface BundledData {
  name: string;
  version?: string;
  /** SPDX. */
  license: string;
  authors: string;
  /** Its address. */
  source: string;
  /** The files of the package that are made of it. */
  holds: string;
  /** The npm package it comes from, from the root. */
  folder?: string;
}

const lexicon = 'data/lexicon.bin';
const tagger = 'data/tagger.bin';

/** What LEXICON-LICENCE.md and TAGGER-CARD.md in `data/` tell in full. */
export function bundledData(root: string): BundledData[] {
  const versionOf = (folder: string): string =>
    JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')).version;
  return [
    {
      name: 'dictionary-sv',
      version: versionOf('node_modules/dictionary-sv'),
      license: 'LGPL-3.0-only',
      authors: 'Göran Andersson',
      source: 'https://github.com/wooorm/dictionaries/tree/main/dictionaries/sv',
      holds: `${lexicon} and ${tagger}`,
      folder: 'node_modules/dictionary-sv',
    },
    {
      name: 'dictionary-en',
      version: versionOf('node_modules/dictionary-en'),
      license: 'LicenseRef-SCOWL',
      authors: 'Kevin Atkinson and others',
      source: 'https://github.com/wooorm/dictionaries/tree/main/dictionaries/en',
      holds: 'dictionary-en',
      folder: 'node_modules/dictionary-en',
    },
    {
      name: 'UD_Swedish-Talbanken',
      license: 'CC-BY-SA-4.0',
      authors: 'Joakim Nivre, Aaron Smith and others (Universal Dependencies)',
      source: 'https://github.com/UniversalDependencies/UD_Swedish-Talbanken',
      holds: tagger,
    },
    {
      name: 'UD_Swedish-PUD',
      license: 'CC-BY-SA-4.0',
      authors: 'the Universal Dependencies contributors',
      source: 'https://github.com/UniversalDependencies/UD_Swedish-PUD',
      holds: tagger,
    },
    {
      name: 'wordfreq, Swedish list',
      license: 'CC-BY-SA-4.0',
      authors: 'Robyn Speer',
      source: 'https://github.com/rspeer/wordfreq',
      holds: lexicon,
    },
    {
      name: 'Swedish Kelly list',
      license: 'CC-BY-4.0',
      authors: 'Språkbanken, University of Gothenburg',
      source: 'https://spraakbanken.gu.se/resurser/kelly',
      holds: lexicon,
    },
  ];
}
