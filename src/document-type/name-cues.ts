import type { Cue, ShapeCue } from './cues.ts';

const named = { sv: 'sökvägen eller filnamnet', en: 'the path or file name' };

const pathNames: readonly (readonly [Cue['type'], readonly string[]])[] = [
  ['brev', ['brev', 'brevmall', 'brevmallar']],
  ['beslut', ['beslut', 'beslutsmall', 'beslutsmallar', 'delegationsbeslut']],
  [
    'tjansteskrivelse',
    ['tjänsteskrivelse', 'tjansteskrivelse', 'tjänsteskrivelser', 'tjansteskrivelser', 'utredning'],
  ],
  ['styrdokument', ['styrdokument', 'riktlinjer', 'reglemente', 'delegationsordning', 'policy']],
  ['protokoll', ['protokoll', 'protokollsutdrag', 'sammanträdesprotokoll']],
  ['minnesanteckningar', ['minnesanteckningar', 'minnesanteckning', 'anteckningar']],
  ['webbsida', ['webb', 'webbsida', 'webbsidor', 'webbplats', 'web', 'www', 'pages', 'sidor', 'index']],
  ['nyhetsbrev', ['nyhetsbrev', 'newsletter', 'månadsbrev', 'manadsbrev', 'veckobrev']],
  ['inbjudan', ['inbjudan', 'inbjudningar', 'invitation']],
  ['pressmeddelande', ['pressmeddelande', 'pressmeddelanden', 'press']],
  ['e-post', ['epost', 'mejl', 'mail', 'email']],
  ['lattlast', ['lättläst', 'lattlast', 'lattlasta']],
  ['blankett', ['blankett', 'blanketter', 'formulär', 'formular']],
];

export const pathCues: readonly ShapeCue[] = pathNames.map(([type, names]) => ({
  type,
  weight: 2,
  reason: named,
  found: ({ pathWords }) => names.some((name) => pathWords.includes(name)),
}));

/** Names of types that are no other words, by the type. */
const ownNames: readonly (readonly [Cue['type'], RegExp])[] = [
  ['tjansteskrivelse', /[^a-zà-ɏ]tjänste(?:skrivelse|utlåtande)n?(?:[^a-zà-ɏ]|$)/],
  ['protokoll', /[^a-zà-ɏ](?:[a-zà-ɏ]+s)?protokoll(?:[^a-zà-ɏ]|$)/],
  ['minnesanteckningar', /[^a-zà-ɏ](?:minnes|mötes)?(?:anteckningar|noteringar)(?:[^a-zà-ɏ]|$)/],
  ['nyhetsbrev', /[^a-zà-ɏ](?:nyhets|månads|vecko|termins)brev(?:[^a-zà-ɏ]|$)/],
  ['pressmeddelande', /[^a-zà-ɏ]pressmeddelande(?:[^a-zà-ɏ]|$)/],
  ['brev', /(?:^|[^a-zà-ɏ])(?:välkomst|informations|följe|påminnelse)brev(?:et)?(?:[^a-zà-ɏ]|$)/],
  ['inbjudan', /[^a-zà-ɏ]inbjudan(?:[^a-zà-ɏ]|$)/],
];

/** The name of the type in one of the first lines, elsewhere than at its beginning. */
export const nameCues: readonly ShapeCue[] = ownNames.map(([type, name]) => ({
  type,
  weight: 4,
  // A newsletter and a letter of welcome tell of days and times as an invitation does.
  ...(type === 'nyhetsbrev' || type === 'brev' ? { outweighs: ['inbjudan'] as const } : {}),
  reason: { sv: 'namnet på texttypen överst', en: 'the name of the type on top' },
  found: ({ lines: all }) =>
    all.some(({ fromStart, text, whole }) => fromStart < 3 && whole !== '' && name.test(text)),
}));
