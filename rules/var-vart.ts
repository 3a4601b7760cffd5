import { defineRule } from '../src/rules/types.ts';
import { findVarVart } from '../src/swedish/spelling/index.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

export default defineRule({
  meta: {
    id: 'var-vart',
    group: 'form',
    title: { sv: 'Var eller vart, där eller dit', en: 'Var or vart, där or dit' },
    severity: 'warning',
    what: {
      sv: 'Vart och dit om en plats där något är, och var och där om en rörelse dit.',
      en: 'Vart and dit of a place where something is, and var and där of a movement.',
    },
    why: {
      sv: 'Var och där är en plats, vart och dit ett mål. Fel ord stör läsningen.',
      en: 'Var and där are a place, vart and dit a goal. The wrong word disturbs reading.',
    },
    todo: {
      sv: 'Skriv var eller där om en plats och vart eller dit om en riktning.',
      en: 'Write var or där of a place and vart or dit of a direction.',
    },
    sources: [{ name: 'Språkrådet', section: 'Språkriktighetsboken' }],
    messages: {
      word: {
        sv: 'Skriv ”{suggestion}” här i stället för ”{actual}”.',
        en: 'Write “{suggestion}” here instead of “{actual}”.',
      },
    },
    fel: [
      { text: 'Vart ligger biblioteket?', finds: ['Vart'], suggests: ['Var'] },
      { text: 'Vart finns expeditionen?', finds: ['Vart'], suggests: ['Var'] },
      {
        text: 'Vet du var man ska vända sig med frågor? Han visste inte var han skulle ta vägen.',
        finds: ['var', 'var'],
        suggests: ['vart', 'vart'],
      },
      {
        text: 'Skolan där eleven ska flytta ligger i en annan kommun. Kontoret är öppet, och du kan åka där på måndag.',
        finds: ['där', 'där'],
        suggests: ['dit', 'dit'],
      },
      {
        text: 'Du kan komma här när du vill. Vi flyttade här i våras.',
        finds: ['här', 'här'],
        suggests: ['hit', 'hit'],
      },
      {
        text: 'Bussen går från torget, dit det också finns en spårvagn.',
        finds: ['dit'],
        suggests: ['där'],
      },
    ],
    ratt: [
      {
        text: 'Du kan komma hit när du vill. Svaret kommer här i veckan. Vi kan ta in en som vill komma, här om dagen kom två.',
      },
      { text: 'Var ligger biblioteket?' },
      { text: 'Vart ska jag vända mig?' },
      {
        text: 'Vet du var man lämnar klagomål? Visa var du kan åka skidor. Det var du som skulle åka. Här står var barnen ska gå i skola.',
      },
      {
        text: 'Skolan där eleven går ligger nära. Kontoret har flyttat, och där kan du gå in utan tid. Vi åker där det är plant. Backen där vi åker är brant.',
      },
      {
        text: 'Bussen går till torget, dit det också går en spårvagn. Platsen dit de är på väg ligger nära.',
      },
    ],
  },
  words: wordSet('var vart där dit här'),
  sentence(sentence, block, { report }) {
    for (const { start, end, suggestion, isUnsure } of findVarVart(sentence.tokens)) {
      const severity = isUnsure ? { severity: 'info' as const } : {};
      const suggestions = [suggestion];
      report({ block, start, end, messageId: 'word', data: { suggestion }, suggestions, ...severity });
    }
  },
});
