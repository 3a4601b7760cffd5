import { describe, expect, it } from 'vitest';
import { checkFrontMatter } from '../../src/config/front-matter.ts';
import { parse } from '../../src/format/index.ts';
import type { FormatId } from '../../src/format/types.ts';

const check = (text: string, format: FormatId = 'markdown') => checkFrontMatter(parse(text, format), 'a.md');

describe('checkFrontMatter', () => {
  it.each([
    ['---\ntitle: Hej\ndokumenttyp: brv\n---\n', 3, 'Menade du ”brev”?'],
    ['---\ntitle: Hej\n"dokumenttyp": >-\n  brv\n---\n', 3, 'Menade du ”brev”?'],
    ['+++\ntitle = "Hej"\ndokumenttyp = "brv"\n+++\n', 3, 'Menade du ”brev”?'],
    ['+++\n"dokumenttyp" = """\nbrv"""\n+++\n', 2, 'Menade du ”brev”?'],
    ['\uFEFF---\r\ndocumentType: "okänt" # kommentar\r\n---\r\n', 2, '”okänt” finns inte'],
  ])('names the line of an unknown document type: %j', (text, line, message) => {
    const problem = check(text);
    expect(problem?.line).toBe(line);
    expect(problem?.message.sv).toContain(message);
  });

  it.each([
    '---\ndokumenttyp: Tjänsteskrivelse\n---\n',
    "---\ndocumentType: 'e-post'\n---\n",
    "+++\ndocumentType = 'e-post' # jo\n+++\n",
    '+++\n[meny]\ndokumenttyp = "huvudmeny"\n+++\n',
    '---\nmeny:\n  dokumenttyp: huvudmeny\n---\n',
    '---\nsammanfattning: |\n  Vi skriver så här:\n  dokumenttyp: brv\n---\n',
    '---\ntitle: Hej\n---\ndokumenttyp: brv\n',
    '---\ndokumenttyp: brv\nIngen slutrad\n',
    '---\n---\n',
    '---\n# bara en kommentar\n---\n',
    '+++\n+++\n',
    'dokumenttyp: brv\n',
    '',
  ])('has nothing to say of %j', (text) => {
    expect(check(text)).toBeUndefined();
  });

  it.each(['plain', 'html'] as const)('reads no front matter into %s, which has none', (format) => {
    expect(check('---\ndokumenttyp: brv\n---\n', format)).toBeUndefined();
    expect(check('+++\ndokumenttyp = "brv\n+++\n', format)).toBeUndefined();
  });

  it.each([
    ['---\ntitle: Hej\ntitle: Hopp\n---\nText', 3, 'som YAML och används inte. Samma nyckel'],
    ['---\ntitle: [a\nb: 1\n---\nText', 3, 'som YAML och används inte.'],
    ['\uFEFF+++\r\ntitle = "Hej"\r\ntyp = "brev\r\n+++\r\nText', 3, 'som TOML och används inte.'],
    ['+++\ntitle: Hej\n+++\nText', 2, 'som TOML och används inte.'],
    ['---\nVi har öppet i dag.\n---\nText', 2, 'är inte granskat'],
  ])('says that front matter cannot be read, and where: %j', (text, line, message) => {
    const problem = check(text);
    expect(problem?.line).toBe(line);
    expect(problem?.message.sv).toContain(message);
  });

  it('is quick on a front matter that never ends', () => {
    expect(check(`---\n${' '.repeat(1_000_000)}`)).toBeUndefined();
  });
});
