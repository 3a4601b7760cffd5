import { closingWords, dearWords, greetingLength, welcomeWords, wishWords } from '../src/base/greetings.ts';
import type { DocumentType } from '../src/document-type/document-types.ts';
import { firstImperative } from '../src/document-type/imperatives.ts';
import { holdsSpeech } from '../src/rules/support/reader/direct-speech.ts';
import { defineRule } from '../src/rules/types.ts';
import { Trait, traits } from '../src/swedish/tagger/labels.ts';
import type { Token } from '../src/swedish/types.ts';

/** First words of thanks and wishes, which may end in an exclamation mark as greetings may. */
const wellWishing: ReadonlySet<string> = new Set([
  ...welcomeWords,
  ...wishWords,
  ...'varmt tack grattis gratulerar lycka obs hjärtligt ha skål hurra väl heja'.split(' '),
]);
/** Second and third words that say the same: *Stort tack!*, *Många hälsningar!*. */
const wellWishingLater: ReadonlySet<string> = new Set([...welcomeWords, ...closingWords, 'tack', 'lycka']);
/** The longest greeting, in words; *Vi ses på mötet i Folkets hus den 2 december kl. 18!* tells when and where too. */
const longestGreeting = 8;
const longestMeeting = 16;
/** *Kära föräldrar och elever!* greets, *Bästa sättet är att betala i tid!* does not. */
const longestDear = 4;

/** True for *Hej!*, *Stort tack!*, *Vi ses!*. */
function isGreeting(words: readonly Token[]): boolean {
  const first = words[0]!.lower;
  const second = words[1]?.lower;
  if (wellWishing.has(first) || (first === 'vi' && second?.startsWith('se'))) return true;
  if (greetingLength(first, second) > 0) return !dearWords.includes(first) || words.length <= longestDear;
  return words.slice(1, 3).some(({ lower }) => wellWishingLater.has(lower));
}

/** First words of glad exclamations: *Vilken bra idé!*, *Fri entré!*, *Alla är välkomna!*. */
const glad = new Set('vilken vilket vilka så bra kul härligt fri fritt gratis alla ingen inga'.split(' '));
/** With these a request or a message is an order, a warning or a reproach. */
const stern = new Set(
  'måste ska skall aldrig senast förbjudet obligatoriskt viktigt krävs betala glöm omedelbart genast varning'.split(
    ' ',
  ),
);
/** Between people who know one another, and where the tone is glad, only what is stern shouts. */
const friendly: ReadonlySet<DocumentType> = new Set(['e-post', 'inbjudan', 'nyhetsbrev', 'lattlast']);
/** The longest friendly request, in words. */
const longestRequest = 8;

/** *Ta gärna med barnen*, *Kom och prova*: short, and neither stern nor a prohibition. */
function isFriendly(words: readonly Token[], isRequest: boolean): boolean {
  if (words.length > longestRequest || words.some(({ lower }) => stern.has(lower))) return false;
  const first = words[0]!.lower;
  const isNegated = words.some(({ lower }) => lower === 'inte');
  return glad.has(first) || (isRequest && (!isNegated || first === 'missa'));
}

export default defineRule({
  meta: {
    id: 'utropstecken',
    group: 'ton',
    title: { sv: 'Utropstecken', en: 'Exclamation mark' },
    severity: 'info',
    notDocumentTypes: ['blankett'],
    what: {
      sv: 'Meningar som slutar med utropstecken eller flera frågetecken. Hälsningar som Hej! och Välkommen! och korta vänliga uppmaningar som Kom och prova! är i sin ordning. I mejl, inbjudningar, nyhetsbrev och lättläst markeras bara det som låter som en tillsägelse.',
      en: 'Sentences that end in an exclamation mark or in several question marks. Greetings such as Hej! and Välkommen! and short friendly requests such as Kom och prova! are in order. In e-mails, invitations, newsletters and easy-to-read texts only what sounds like a reproach is marked.',
    },
    why: {
      sv: 'Utropstecken kan låta som ett rop eller en tillsägelse. Det viktiga ska synas i orden.',
      en: 'An exclamation mark may sound like a shout or a reproach. What matters should show in the words.',
    },
    todo: { sv: 'Sätt punkt.', en: 'Put a full stop.' },
    sources: [{ name: 'Myndigheternas skrivregler', section: '13.3' }],
    messages: {
      question: {
        sv: 'Ett frågetecken räcker.',
        en: 'One question mark is enough.',
      },
      mark: {
        sv: 'Sätt punkt i stället för utropstecken.',
        en: 'Put a full stop instead of the exclamation mark.',
      },
    },
    fel: [
      { text: 'Du måste betala avgiften senast den 1 maj!', finds: ['!'], suggests: ['.'] },
      {
        text: 'Glöm inte att skicka med alla intyg!! Annars tar det längre tid.',
        finds: ['!!'],
        suggests: ['.'],
      },
      { text: 'Varför har du inte svarat oss?! När kommer du??', finds: ['?!', '??'], suggests: ['?', '?'] },
      { text: 'Bästa sättet är att betala i tid!', finds: ['!'], suggests: ['.'] },
    ],
    ratt: [
      { text: 'Hej Anna!\n\nVälkommen till oss! Tack för din ansökan!' },
      { text: 'Kära föräldrar och elever!\n\nSkolan börjar den 20 augusti.' },
      { text: 'Du måste betala avgiften senast den 1 maj.' },
      { text: 'Läraren sa ”Spring inte!” till barnen.' },
      { text: 'Väl mött! Tack till alla föräldrar som mätte, tog tid och bredde smörgåsar!' },
      { text: '– Jag fick knappt godkänt i musik! Men nu är det roligt.' },
      {
        text: 'Hoppas ni haft en skön helg! Ni är guld värda, alla som hjälpte till i helgen!',
        documentType: 'e-post',
      },
      { text: 'Vi ses på mötet i Folkets hus den 2 december kl. 18!' },
      { text: 'Kom och prova smink och peruk! Märk kläderna med namn! Vilken bra idé!' },
    ],
  },
  needs: ['tagger'],
  blocks: ['paragraph', 'listItem'],
  block(block, { documentType, swedish, report }) {
    // What somebody says aloud is theirs: *– Jag fick knappt godkänt i musik! Men …*
    if (!/!|\?\?/.test(block.text) || holdsSpeech(block.sentences[0]?.tokens ?? [])) return;
    for (const sentence of block.sentences) {
      const { tokens } = sentence;
      const last = tokens[tokens.length - 1];
      if (last === undefined || !/^[!?]*!$|^[!?]+\?$/u.test(last.text)) continue;
      const words = tokens.filter((token) => token.kind === 'word');
      const first = words[0];
      if (first === undefined || (words.length <= longestGreeting && isGreeting(words))) continue;
      if (words.length <= longestMeeting && first.lower === 'vi' && words[1]!.lower === 'ses') continue;
      if (words.length <= longestMeeting && first.lower === 'tack') continue;
      // *(OBS! Ändrat datum)*
      if (words[words.length - 1]!.lower === 'obs') continue;
      const tag = swedish!.tags(sentence)?.[tokens.indexOf(first)];
      const isTagged = tag !== undefined && (traits[tag]! & Trait.imperative) !== 0;
      const isRequest = isTagged || firstImperative(sentence) !== undefined;
      if (last.text.length === 1 && isFriendly(words, isRequest)) continue;
      const isStern = last.text.length > 1 || words.some(({ lower }) => stern.has(lower));
      if (friendly.has(documentType) && !isStern) continue;
      // A quoted cry that the sentence ends with keeps its mark.
      if (tokens.some((token) => /^[”"»“]$/u.test(token.text))) continue;
      // *Varför har du inte svarat?!*
      const isQuestion = last.text.includes('?');
      report({
        block,
        start: last.start,
        end: last.end,
        messageId: isQuestion ? 'question' : 'mark',
        suggestions: [isQuestion ? '?' : '.'],
      });
    }
  },
});
