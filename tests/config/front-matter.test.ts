import { describe, expect, it } from 'vitest';
import { checkFrontMatter } from '../../src/config/front-matter.ts';

describe('checkFrontMatter', () => {
  it.each([
    ['---\ntitle: Hej\ndokumenttyp: brv\n---\n', 3, 'Menade du ”brev”?'],
    ['+++\ntitle = "Hej"\ndokumenttyp = "brv"\n+++\n', 3, 'Menade du ”brev”?'],
    ['\uFEFF---\r\ndocumentType: "okänt" # kommentar\r\n---\r\n', 2, '”okänt” finns inte'],
  ])('names the line of an unknown document type: %j', (text, line, message) => {
    const problem = checkFrontMatter(text, 'a.md');
    expect(problem?.line).toBe(line);
    expect(problem?.message.sv).toContain(message);
  });

  it.each([
    '---\ndokumenttyp: Tjänsteskrivelse\n---\n',
    "---\ndocumentType: 'e-post'\n---\n",
    "+++\ndocumentType = 'e-post' # jo\n+++\n",
    '---\ntitle: Hej\n---\ndokumenttyp: brv\n',
    '---\ndokumenttyp: brv\nIngen slutrad\n',
    'dokumenttyp: brv\n',
    '',
  ])('has nothing to say of %j', (text) => {
    expect(checkFrontMatter(text, 'a.md')).toBeUndefined();
  });

  it('is quick on a front matter that never ends', () => {
    expect(checkFrontMatter(`---\n${' '.repeat(1_000_000)}`, 'a.md')).toBeUndefined();
  });
});
