import { describe, expect, test } from 'vitest';
import { readContainer } from '../../src/container/index.ts';
import type { ParsedDocument } from '../../src/format/types.ts';
import { SourceError } from '../../src/source/source-error.ts';
import { expectExactBlocks } from './exact.ts';
import { inShort } from './in-short.ts';
import { msgFile } from './samples.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text.replaceAll('\n', '\r\n'));

async function read(bytes: Uint8Array, format: 'eml' | 'msg'): Promise<ParsedDocument> {
  const document = await readContainer(bytes, format);
  expectExactBlocks({ ...document, blocks: document.blocks.filter(({ within }) => within === undefined) });
  return document;
}

describe('an e-mail message', () => {
  test('has the line over a quotation and the signature as no text of its own', async () => {
    const document = await read(
      bytesOf(`From: anna@exempelby.se
Subject: Bygglov
Content-Type: text/html; charset=utf-8

<div>Hej Bo!</div><div>Du behöver skicka in en karta senast den 3 maj.</div>-- <br><div>Anna Ek<br>Handläggare</div>
<div class="gmail_quote"><div>Den tis 3 mars 2026 kl 10:00 skrev Bo Ek &lt;bo@exempelby.se&gt;:<br></div><blockquote>Hej! När får jag svar?</blockquote></div>
`),
      'eml',
    );
    const kinds = document.blocks.filter(({ within }) => within === undefined).map(({ kind }) => kind);
    expect(kinds).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'fragment',
      'fragment',
      'quotation',
      'quotation',
    ]);
  });

  test('is its subject and what the sender wrote; the message that is answered is a quotation', async () => {
    const document = await read(
      bytesOf(`From: anna@exempelby.se
Subject: =?utf-8?Q?Ang=C3=A5ende?= bygglov
Content-Type: text/plain; charset=iso-8859-1
Content-Transfer-Encoding: quoted-printable

Hej Bo!

Du beh=F6ver skicka in en karta senast den 3 maj, annars kan vi inte
g=F6ra n=E5gonting.

Fr=E5n: Bo Exempel
Skickat: den 1 maj 2026
Jag skall skicka in en karta.
`),
      'eml',
    );
    expect(inShort(document)).toEqual([
      'heading 1 Angående bygglov',
      'fragment Hej Bo!',
      'paragraph Du behöver skicka in en karta senast den 3 maj, annars kan vi inte göra någonting.',
      'quotation Från: Bo Exempel',
      'quotation Skickat: den 1 maj 2026',
      'quotation Jag skall skicka in en karta.',
    ]);
    const places = document.blocks.map(({ map }) => document.places!.placeOf(map.rawStart(0)));
    expect(places.slice(0, 3)).toEqual([{ part: 'subject' }, { paragraph: 1 }, { paragraph: 2 }]);
  });

  test('in HTML keeps its lists and links, and names the attachments that are not read', async () => {
    const document = await read(
      bytesOf(`From: anna@exempelby.se
Subject: Bygglov
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="x"

--x
Content-Type: multipart/alternative; boundary="y"

--y
Content-Type: text/plain; charset=utf-8

Annan text.
--y
Content-Type: text/html; charset=utf-8

<p>Läs <a href="https://exempelby.se">om bygglov</a> &amp; ring sedan.</p><ul><li>Karta</li></ul><img alt="Logotyp">
--y--
--x
Content-Type: application/pdf; name="karta.pdf"
Content-Disposition: attachment; filename="karta.pdf"
Content-Transfer-Encoding: base64

AAAA
--x--
`),
      'eml',
    );
    expect(inShort(document)).toEqual([
      'heading 1 Bygglov',
      'paragraph Läs om bygglov & ring sedan.',
      'linkText om bygglov',
      'listItem 1 Karta',
    ]);
    const link = document.blocks[2]!;
    expect(link.within).toBe(1);
    expect(document.source.slice(link.map.rawStart(0), link.map.rawEnd(10))).toBe('om bygglov');
    expect(document.remarks?.[0]?.sv).toContain('karta.pdf');
  });

  test('that Outlook has saved is read likewise', async () => {
    const bytes = msgFile({
      '0037': 'Din ansökan',
      '1000': 'Hej Bo!\r\n\r\nDu behöver skicka in en karta till oss senast i maj.\r\n',
    });
    expect(inShort(await read(bytes, 'msg'))).toEqual([
      'heading 1 Din ansökan',
      'fragment Hej Bo!',
      'paragraph Du behöver skicka in en karta till oss senast i maj.',
    ]);
  });

  test('that is none says so', async () => {
    for (const [bytes, format] of [
      [bytesOf(''), 'eml'],
      [Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'msg'],
    ] as const) {
      const error = await readContainer(bytes, format).catch((thrown: unknown) => thrown);
      expect((error as SourceError).code).toBe('damaged');
      expect(error).toBeInstanceOf(SourceError);
    }
  });
});
