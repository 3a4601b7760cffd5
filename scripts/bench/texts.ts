import type { FormatId } from '../../src/format/types.ts';

/**
 * Invented Swedish prose for benchmarks: seeded, so that every run measures the same text, and varied, so that
 * nothing is fast only because it was seen before.
 */

/** A small seeded generator of numbers in 0–1 (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const subjects = [
  'Kommunen',
  'Nämnden',
  'Handläggaren',
  'Du',
  'Vi',
  'Skolan',
  'Förvaltningen',
  'Den som ansöker',
  'Enheten för bygglov',
  'Barnets vårdnadshavare',
  'Socialtjänsten',
  'Personalen på boendet',
  'Hemtjänsten',
  'Rektorn',
  'Styrelsen',
];
const verbs = [
  'behöver',
  'går igenom',
  'har beslutat om',
  'betalar för',
  'ansvarar för',
  'tar emot',
  'skickar',
  'läser',
  'planerar',
  'följer upp',
  'erhåller',
  'ska lämna',
  'kan söka',
  'bestämmer om',
  'räknar på',
  'tillhandahåller',
  'prövar',
];
const objects = [
  'ansökan om stöd',
  'ett nytt beslut',
  'avgiften för barnomsorg',
  'handlingarna i ärendet',
  'en plan för området',
  'bidrag till föreningar',
  'förslaget till budget',
  'hjälp i hemmet',
  'ritningarna över huset',
  'intyg från läkare',
  'uppgifter om inkomster',
  'plats på förskola',
  'skolskjuts till eleven',
  'synpunkter från de boende',
  'ett trygghetslarm',
];
const adjuncts = [
  'under våren',
  'senast den 1 maj',
  'enligt 4 kap. 1 § socialtjänstlagen',
  'i god tid före sommaren',
  'för de äldre i kommunen',
  'på grund av de nya reglerna',
  'via e-tjänsten',
  't.ex. vid sjukdom',
  'efter samråd med länsstyrelsen',
  'i samband med flytten',
  'kl. 9–12 på vardagar',
  'med stöd av delegationsordningen',
  'utan extra kostnad',
  'tillsammans med dig',
  'när utredningen är klar',
];
const clauses = [
  'eftersom behovet har ökat de senaste åren',
  'så att alla kan få hjälp i tid',
  'om inte något annat har bestämts',
  'vilket innebär att kostnaden blir lägre',
  'men det kan ta några veckor',
  'och du får svar i ett brev',
  'som du hittar på vår webbplats',
  'trots att reglerna är desamma',
  'för att kunna fatta rätt beslut',
  'innan arbetet kan börja',
];
const headings = [
  'Så ansöker du',
  'Vad kostar det?',
  'Om du inte är nöjd',
  'Bakgrund',
  'Det här gäller',
  'Kontakta oss',
  'Nya regler från januari',
  'Stöd till familjer',
];

function pick<Value>(values: readonly Value[], next: () => number): Value {
  return values[Math.floor(next() * values.length)]!;
}

function sentence(next: () => number): string {
  const parts = [pick(subjects, next), pick(verbs, next), pick(objects, next)];
  if (next() < 0.6) parts.push(pick(adjuncts, next));
  let text = parts.join(' ');
  if (next() < 0.4) text += `, ${pick(clauses, next)}`;
  if (next() < 0.1) text += ` (dnr ${Math.floor(next() * 9000)}/${2000 + Math.floor(next() * 26)})`;
  return `${text}.`;
}

function paragraph(next: () => number): string {
  const count = 2 + Math.floor(next() * 5);
  return Array.from({ length: count }, () => sentence(next)).join(' ');
}

/** Plain text of about `size` UTF-16 units. */
export function plainText(size: number, seed = 1): string {
  const next = random(seed);
  const parts: string[] = [];
  for (let length = 0; length < size; ) {
    const part = next() < 0.15 ? pick(headings, next) : paragraph(next);
    parts.push(part);
    length += part.length + 2;
  }
  return parts.join('\n\n');
}

/** Markdown of about `size` UTF-16 units, with the markup that web pages have. */
export function markdownText(size: number, seed = 1): string {
  const next = random(seed);
  const parts = ['# Stöd och hjälp i Exempelstad'];
  for (let length = 0; length < size; ) {
    const kind = next();
    let part: string;
    if (kind < 0.15) part = `## ${pick(headings, next)}`;
    else if (kind < 0.25) part = Array.from({ length: 4 }, () => `- ${sentence(next)}`).join('\n');
    else if (kind < 0.28) {
      part = `| Tjänst | Avgift |\n|---|---|\n${Array.from({ length: 3 }, () => `| ${pick(objects, next)} | ${Math.floor(next() * 900)}&nbsp;kr |`).join('\n')}`;
    } else {
      part = paragraph(next);
      if (next() < 0.3) part = part.replace(/ (\w+) /u, ' **$1** ');
      if (next() < 0.2)
        part += ` [Läs mer om ${pick(objects, next)}](https://exempelstad.example/${Math.floor(next() * 999)}).`;
    }
    parts.push(part);
    length += part.length + 2;
  }
  return parts.join('\n\n');
}

/** HTML of about `size` UTF-16 units. */
export function htmlText(size: number, seed = 1): string {
  const next = random(seed);
  const parts = [
    '<!doctype html><html lang="sv"><head><title>Stöd</title></head><body><main><h1>Stöd och hjälp</h1>',
  ];
  for (let length = 0; length < size; ) {
    const kind = next();
    const part =
      kind < 0.15
        ? `<h2>${pick(headings, next)}</h2>`
        : kind < 0.25
          ? `<ul>${Array.from({ length: 4 }, () => `<li>${sentence(next)}</li>`).join('\n')}</ul>`
          : `<p>${paragraph(next).replaceAll('å', () => (next() < 0.2 ? '&aring;' : 'å'))}</p>`;
    parts.push(part);
    length += part.length + 1;
  }
  parts.push('</main></body></html>');
  return parts.join('\n');
}

/** The maker of each text format. */
export const textMakers: Readonly<Record<FormatId, (size: number, seed?: number) => string>> = {
  plain: plainText,
  markdown: markdownText,
  html: htmlText,
};
