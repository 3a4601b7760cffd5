import { missingGenitive, strayGenitive } from '../src/rules/support/grammar/genitive-slips.ts';
import { defineRule } from '../src/rules/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Definite nouns, and their genitives: *nämnden, beslutet, skolorna; nämndens*. */
const definites = wordSet('', {
  endings:
    'den nen gen len sen ren ten ken men ven jen pen ben fen het tet det let net ret set ket met vet get pet bet jet fet nan kan tan dan gan lan man ran van pan ban san arna orna erna ens ets ans arnas ornas ernas',
});

export default defineRule({
  meta: {
    id: 'grammatik-genitiv',
    group: 'form',
    title: { sv: 'Genitivens s saknas eller är för mycket', en: 'Missing or stray genitive s' },
    severity: 'warning',
    // *En trygg hemmet miljö* is told as a wrong form of the noun.
    yieldsTo: ['grammatik-numerus'],
    what: {
      sv: 'Ett substantiv i bestämd form som har tappat sitt s framför det som det äger (nämnden beslut), eller som har fått ett s som inte ska vara där (nämndens har beslutat).',
      en: 'A definite noun that has lost its s before what it owns (nämnden beslut), or has an s that does not belong there (nämndens har beslutat).',
    },
    why: {
      sv: 'Läsaren tror först att ordet gör något, och får läsa om.',
      en: 'Readers first take the word for the one who acts, and have to read again.',
    },
    todo: {
      sv: 'Sätt s på ordet som äger: nämndens beslut. Ta bort s på ordet som gör något: nämnden har beslutat.',
      en: 'Put an s on the word that owns: nämndens beslut. Take it off the word that acts: nämnden har beslutat.',
    },
    sources: [
      { name: 'Svenska Akademiens grammatik', section: 'volym 2, Substantiv' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      missing: {
        sv: 'Ett s saknas på ”{owner}”. Skriv ”{suggestion}”.',
        en: 'An s is missing from “{owner}”. Write “{suggestion}”.',
      },
      stray: {
        sv: '”{owner}” har ett s för mycket, eller så saknas ett ord efter det. Skriv ”{suggestion}”.',
        en: '“{owner}” has an s too much, or a word is missing behind it. Write “{suggestion}”.',
      },
    },
    fel: [
      {
        text: 'Nämnden beslut ska justeras i maj. Läs mer på kommunen hemsida.',
        finds: ['Nämnden beslut', 'kommunen hemsida'],
        suggests: ['Nämndens beslut', 'kommunens hemsida'],
      },
      {
        text: 'Enligt polisen bedömning finns ingen risk. Det är handläggaren uppgift att utreda ärendet.',
        finds: ['polisen bedömning', 'handläggaren uppgift'],
      },
      {
        text: 'Nämndens har beslutat att bevilja ansökan. Enligt lagens ska kommunen svara.',
        finds: ['Nämndens', 'lagens'],
        suggests: ['Nämnden', 'lagen'],
      },
    ],
    ratt: [
      {
        text: 'Vi undervisar inom kunskapsområdet trafik. Det står i skollagen kap 2. Vi arbetar med kombinationen buller och trafik.',
      },
      { text: 'Nämndens beslut ska justeras i maj. Läs mer på kommunens hemsida.' },
      {
        text: 'I fjol gav nämnden besked. Vi ger sökanden besked. Då har skolan ansvar. Nu är nämnden ordförande.',
      },
      { text: 'Hela dagen serveras mat. Under veckan spelas teater. Hon fick av läkaren besked i maj.' },
      { text: 'Kursen matematik börjar i maj. Avdelningen bygglov svarar. Kommunen delar ut priset.' },
      { text: 'Bilen är grannens. Vår hyra är högre än kommunens. Nämnden har beslutat.' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  words: definites,
  sentence(sentence, block, { report, spelling, swedish }) {
    const { tokens } = sentence;
    const { lookup } = spelling!;
    for (let index = 0; index + 1 < tokens.length; index++) {
      if (!definites.has(tokens[index]!)) continue;
      const tagged = swedish!.tagged(sentence)!;
      const missing = missingGenitive(tagged, index, lookup);
      const slip = missing ?? strayGenitive(tagged, index, lookup);
      if (slip === undefined) continue;
      const { start, text: owner } = tokens[slip.place]!;
      const { end } = tokens[slip.end]!;
      const messageId = missing === undefined ? 'stray' : 'missing';
      const { suggestion } = slip;
      report({ block, start, end, messageId, data: { owner, suggestion }, suggestions: [suggestion] });
    }
  },
});
