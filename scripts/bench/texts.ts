import type { FormatId } from '../../src/format/types.ts';
import { Random } from '../random.ts';

/**
 * Invented Swedish prose for benchmarks: seeded, so that every run measures the same text, and varied, so that
 * nothing is fast only because it was seen before.
 */

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

function sentence(random: Random): string {
  const parts = [random.pick(subjects), random.pick(verbs), random.pick(objects)];
  if (random.next() < 0.6) parts.push(random.pick(adjuncts));
  let text = parts.join(' ');
  if (random.next() < 0.4) text += `, ${random.pick(clauses)}`;
  if (random.next() < 0.1) text += ` (dnr ${random.below(9000)}/${2000 + random.below(26)})`;
  return `${text}.`;
}

function paragraph(random: Random): string {
  const count = 2 + random.below(5);
  return Array.from({ length: count }, () => sentence(random)).join(' ');
}

/** Plain text of about `size` UTF-16 units. */
export function plainText(size: number, seed = 1): string {
  const random = new Random(seed);
  const parts: string[] = [];
  for (let length = 0; length < size; ) {
    const part = random.next() < 0.15 ? random.pick(headings) : paragraph(random);
    parts.push(part);
    length += part.length + 2;
  }
  return parts.join('\n\n');
}

/** Markdown of about `size` UTF-16 units, with the markup that web pages have. */
function markdownText(size: number, seed = 1): string {
  const random = new Random(seed);
  const parts = ['# Stöd och hjälp i Exempelstad'];
  for (let length = 0; length < size; ) {
    const kind = random.next();
    let part: string;
    if (kind < 0.15) part = `## ${random.pick(headings)}`;
    else if (kind < 0.25) part = Array.from({ length: 4 }, () => `- ${sentence(random)}`).join('\n');
    else if (kind < 0.28) {
      part = `| Tjänst | Avgift |\n|---|---|\n${Array.from({ length: 3 }, () => `| ${random.pick(objects)} | ${random.below(900)}&nbsp;kr |`).join('\n')}`;
    } else {
      part = paragraph(random);
      if (random.next() < 0.3) part = part.replace(/ (\w+) /u, ' **$1** ');
      if (random.next() < 0.2)
        part += ` [Läs mer om ${random.pick(objects)}](https://exempelstad.example/${random.below(999)}).`;
    }
    parts.push(part);
    length += part.length + 2;
  }
  return parts.join('\n\n');
}

/** HTML of about `size` UTF-16 units. */
export function htmlText(size: number, seed = 1): string {
  const random = new Random(seed);
  const parts = [
    '<!doctype html><html lang="sv"><head><title>Stöd</title></head><body><main><h1>Stöd och hjälp</h1>',
  ];
  for (let length = 0; length < size; ) {
    const kind = random.next();
    const part =
      kind < 0.15
        ? `<h2>${random.pick(headings)}</h2>`
        : kind < 0.25
          ? `<ul>${Array.from({ length: 4 }, () => `<li>${sentence(random)}</li>`).join('\n')}</ul>`
          : `<p>${paragraph(random).replaceAll('å', () => (random.next() < 0.2 ? '&aring;' : 'å'))}</p>`;
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
