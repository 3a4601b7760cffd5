import { describe, expect, test } from 'vitest';
import type { DocumentType } from '../../src/document-type/document-types.ts';
import { check } from '../../src/engine/index.ts';

const filler =
  'Hamnen ligger mitt i staden och har plats för alla som vill vara vid vattnet. Vi städar bryggorna varje morgon under sommaren och tömmer tunnorna. På vintern ligger båtarna på land bakom det röda magasinet vid ån.';

function promises(
  text: string,
  documentType: DocumentType = 'webbsida',
  format: 'markdown' | 'html' = 'markdown',
) {
  return check({ text, format }, { documentType })
    .findings.filter(({ ruleId }) => ruleId === 'utlovat-saknas')
    .map(({ actual }) => actual);
}

describe('what a text promises and does not give', () => {
  const appeal = 'Är du inte nöjd med beslutet kan du överklaga.';

  test('asks how, to whom and when to appeal', () => {
    const { findings } = check(
      { text: `# Båtplats\n\n${appeal}\n\n${filler}`, format: 'markdown' },
      { documentType: 'webbsida' },
    );
    const found = findings.filter(({ ruleId }) => ruleId === 'utlovat-saknas');
    expect(found.map(({ actual }) => actual)).toEqual(['kan du överklaga']);
    expect(found[0]!.message).toContain('hur, till vem och inom vilken tid');
  });

  test('asks only for the time when the court is named', () => {
    const text = `# Båtplats\n\nBeslutet kan överklagas till förvaltningsrätten.\n\n${filler}`;
    const { findings } = check({ text, format: 'markdown' }, { documentType: 'webbsida', language: 'en' });
    expect(findings.find(({ ruleId }) => ruleId === 'utlovat-saknas')?.message).toContain('within what time');
  });

  test.each([
    [
      'the time stands near another mention',
      `${appeal}\n\n${filler}\n\n## Överklaga\n\nSkicka överklagandet till oss inom tre veckor.\n\n${filler}`,
    ],
    ['a link leads there', `${appeal} Läs [så överklagar du](https://exempel.se/overklaga).\n\n${filler}`],
    ['the promise stands in the last block', `${filler}\n\n${appeal}`],
  ])('is silent when %s', (_, text) => {
    expect(promises(`# Båtplats\n\n${text}`)).toEqual([]);
  });

  test.each(['protokoll', 'tjansteskrivelse', 'styrdokument', 'text'] as const)(
    'is silent in %s',
    (documentType) => {
      expect(promises(`# Båtplats\n\n${appeal}\n\n${filler}`, documentType)).toEqual([]);
    },
  );

  test.each([
    ['Ring oss om bryggan går sönder.', ['Ring oss']],
    ['Kontakta din handläggare om bryggan går sönder.', ['Kontakta din handläggare']],
    ['Du når oss under telefontiden.', ['telefontiden']],
    ['Ring oss på 000-12 34 56 om bryggan går sönder.', []],
    ['Kontakta [hamnkontoret](mailto:hamn@exempel.se), eller ring oss.', []],
    ['Kontakta din bank om betalningen inte fungerar.', []],
  ])('knows whether “%s” can be followed', (sentence, wanted) => {
    expect(promises(`# Båtplats\n\n${sentence}\n\n${filler}`)).toEqual(wanted);
  });

  test.each([
    ['Plats i hamnen kostar en slant per meter.', ['kostar']],
    ['En avgift tas ut per meter.', ['En avgift']],
    ['En plats kostar 1 200 kronor om året.', []],
    ['Det kostar ingenting att ligga här en natt.', []],
    ['Vad en plats kostar beror på båtens bredd.', []],
  ])('asks for the price in “%s” only when there is none', (sentence, wanted) => {
    expect(promises(`# Båtplats\n\n${sentence}\n\n${filler}`)).toEqual(wanted);
  });

  test.each([
    ['Säg till i god tid om du vill byta plats.', ['i god tid']],
    ['Säg till i god tid, minst två veckor före, om du vill byta plats.', []],
  ])('asks for the day in “%s”', (sentence, wanted) => {
    expect(promises(`# Båtplats\n\n${sentence}\n\n${filler}`)).toEqual(wanted);
  });

  test.each([
    ['Bifoga följande handlingar:\n\n- foto\n- intyg', []],
    ['Bifoga följande handlingar:\n\nfoto\n\nintyg', []],
    [`Bifoga följande handlingar:\n\n${filler}`, ['följande handlingar']],
    [`Bifoga följande handlingar:\n\n## Bryggor\n\n${filler}`, ['följande handlingar']],
  ])('knows whether the list comes in %j', (text, wanted) => {
    expect(promises(`# Båtplats\n\n${filler}\n\n${text}\n\n${filler}`)).toEqual(wanted);
  });

  test('asks where the form is, and not when it is linked', () => {
    const page = (text: string) => `# Båtplats\n\n${filler}\n\n${text}\n\n${filler}`;
    expect(promises(page('Ansökan görs på särskild blankett.'))).toEqual(['blankett']);
    expect(promises(page('Ansökan görs på [särskild blankett](blankett.pdf).'))).toEqual([]);
    expect(promises(page('Ansökan görs på särskild blankett. Blanketten hämtar du på kontoret.'))).toEqual(
      [],
    );
  });

  test('asks how to apply when no way is named', () => {
    expect(promises(`# Båtplats\n\nDu kan söka en plats för din båt.\n\n${filler}`)).toEqual(['Du kan söka']);
    expect(promises(`# Båtplats\n\nDu kan söka en plats i e-tjänsten.\n\n${filler}`)).toEqual([]);
  });
});
