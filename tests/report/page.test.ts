import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { dataOf, report, reviewed } from './reviewed.ts';

const letter = `# Angående din ansökan

Hej Mira!

Ni skall inkomma med erforderliga handlingar till nämnden snarast. Ring Karin Lindqvist på 000-12 34 56.

- lön &amp; bidrag
- hyra
`;

describe('marks', () => {
  it('stand on the words that the finding is about, also behind entities and in lists', () => {
    const html = report([
      reviewed(`Lön &amp; hyra. Du skall &lt;snarast&gt; inkomma med svar.\n\n- Vi skall ringa.\n`),
    ]);
    const [text] = dataOf(html).texts;
    const marked = text!.findings
      .filter(({ ruleId, block }) => block >= 0 && ['skall', 'partikelverb'].includes(ruleId))
      .map(({ block, start, end }) => text!.blocks[block]!.text.slice(start, end));
    expect(marked.filter((words) => words === 'skall')).toHaveLength(2);
  });

  it('stand only on what counts', () => {
    const one = reviewed(
      'Du skall svara.\n\n<!-- klarsprak-disable-next skall: lagens ord -->\n\nVi skall svara.\n',
    );
    expect(one.result.findings.filter(({ ruleId }) => ruleId === 'skall')).toHaveLength(2);
    const [text] = dataOf(report([one])).texts;
    expect(text!.findings.filter(({ ruleId }) => ruleId === 'skall')).toHaveLength(1);
  });

  it('slice exactly what the finding names, in every text', () => {
    const one = reviewed(letter);
    const [text] = dataOf(report([one])).texts;
    for (const [index, { block, start, end }] of text!.findings.entries()) {
      if (block < 0) continue;
      const actual = one.result.findings[index]!.actual;
      // A finding over several blocks is shown in the first.
      expect(actual.startsWith(text!.blocks[block]!.text.slice(start, end))).toBe(true);
    }
    expect(text!.findings.length).toBeGreaterThan(3);
  });
});

describe('the page', () => {
  it('loads nothing: its policy allows its own script and style only, by hash', () => {
    const html = report([reviewed(letter)]);
    const hashes = [...html.matchAll(/<(script|style)>(.*?)<\/\1>/gsu)].map(
      ([, , content]) => `'sha256-${createHash('sha256').update(content!).digest('base64')}'`,
    );
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(html)!;
    const allowed = policy!.replaceAll('&#x27;', "'");
    expect(hashes).toHaveLength(2);
    for (const hash of hashes) expect(allowed).toContain(hash);
    expect(allowed).toContain("default-src 'none'");
    expect(html).not.toMatch(/\s(?:src|style|on\w+)=/u);
  });

  it('lets no text become markup', () => {
    const evil =
      'Vi skall visa </script><script>alert(1)</script> och <img src=x onerror=alert(1)> i dag för dig.';
    const html = report([reviewed(evil, { path: '"><svg onload=alert(1)>.txt', format: 'plain' })], {
      unread: [{ path: '<b>x</b>', error: '<i>y</i>' }],
    });
    const scripts = [...html.matchAll(/<script/gu)];
    expect(scripts).toHaveLength(2);
    expect(dataOf(html).texts[0]!.blocks[0]!.text).toBe(evil);
    const names: string[] = [];
    const visit = (node: { nodeName: string; childNodes?: unknown[] }) => {
      names.push(node.nodeName);
      for (const child of node.childNodes ?? []) visit(child as typeof node);
    };
    visit(parse(html) as never);
    expect(names).not.toContain('img');
    expect(names).not.toContain('b');
  });

  it('holds each text once', () => {
    const html = report([reviewed('Vi har en alldeles egen unik mening utan något att anmärka på här.')]);
    expect(html.split('alldeles egen unik mening').length - 1).toBe(1);
  });

  it('says of how many texts a figure speaks, and what a dash in its place means', () => {
    const heavy =
      'Handläggningen av inkomna ansökningshandlingar förutsätter fullständiga inkomstuppgifter beträffande samtliga hushållsmedlemmar.\n\n';
    const html = report([reviewed(heavy.repeat(20)), reviewed(letter), reviewed('Vi ringer dig.\n')]);
    expect(html).toContain('<strong>1 av 1</strong> <span>texter är över målet för LIX</span>');
    expect(html).toMatch(/<p>LIX säger[^<]*Ett streck betyder[^<]*<\/p>/u);
  });

  it('lists files that could not be read', () => {
    const html = report([], { unread: [{ path: 'trasig.txt', error: 'Filen är binär.' }] });
    expect(html).toContain('trasig.txt');
    expect(html).toContain('Filen är binär.');
  });

  it('stands with no texts at all', () => {
    expect(report([])).toContain('Klarspråksrapport');
  });

  it('speaks English', () => {
    const html = report([reviewed(letter)], { language: 'en' });
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('To discuss');
  });
});

describe('mask', () => {
  it('leaves no name, number or file name anywhere in the page', () => {
    const html = report([reviewed(letter, { path: 'brev/karin-lindqvist.md' })], {
      mask: true,
      unread: [{ path: 'mira.docx', error: 'trasig' }],
      notes: {
        klarsprakNotes: 1,
        texts: { x: { name: 'brev/karin-lindqvist.md', note: 'Fråga Karin Lindqvist.' } },
        agenda: {},
      },
    });
    for (const secret of ['Mira', 'mira', 'Karin', 'karin', 'Lindqvist', '000-12'])
      expect(html).not.toContain(secret);
    expect(html).toContain('[namn]');
  });

  it('keeps marks on their words', () => {
    const [text] = dataOf(
      report([reviewed('Karin Lindqvist skall ringa dig i morgon.')], { mask: true }),
    ).texts;
    const mark = text!.findings.find(({ ruleId }) => ruleId === 'skall')!;
    expect(text!.blocks[mark.block]!.text.slice(mark.start, mark.end)).toBe('skall');
  });
});
