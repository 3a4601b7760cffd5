import { describe, expect, test } from 'vitest';
import { readContainer } from '../../src/container/index.ts';
import type { ParsedDocument } from '../../src/format/types.ts';
import { SourceError } from '../../src/source/source-error.ts';
import { expectExactBlocks } from './exact.ts';
import { inShort } from './in-short.ts';
import { msgFile, samples } from './samples.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text.replaceAll('\n', '\r\n'));

async function read(bytes: Uint8Array, format: 'eml' | 'msg' | 'mhtml'): Promise<ParsedDocument> {
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

  test('has its dashes, quotation marks and bullets in Windows-1252, whatever Node makes of the name', async () => {
    const document = await read(
      bytesOf(`From: anna@exempelby.se
Subject: =?windows-1252?Q?Beslut_=96_nu?=
Content-Type: text/plain; charset="windows-1252"
Content-Transfer-Encoding: quoted-printable

Du beh=F6ver skicka in en =93karta=94, den kostar 100 =80 att best=E4lla.

=95 Skicka in kartan.
`),
      'eml',
    );
    expect(inShort(document)).toEqual([
      'heading 1 Beslut – nu',
      'paragraph Du behöver skicka in en “karta”, den kostar 100 € att beställa.',
      'listItem 1 Skicka in kartan.',
    ]);
  });

  test('is read as Latin-1 where it says nothing of its letters and they are no UTF-8', async () => {
    const text =
      'From: anna@exempelby.se\r\nSubject: Ärende\r\n\r\nDu behöver skicka in en karta till oss.\r\n';
    const latin1 = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    for (const bytes of [latin1, new TextEncoder().encode(text)]) {
      expect(inShort(await read(bytes, 'eml'))).toEqual([
        'heading 1 Ärende',
        'paragraph Du behöver skicka in en karta till oss.',
      ]);
    }
  });

  test('has no text of its own in what mail programs add, also over two lines', async () => {
    const document = await read(
      bytesOf(`From: anna@exempelby.se
Subject: Bygglov
Content-Type: text/plain; charset=utf-8

Du behöver skicka in en karta till oss.

Skickat från min iPhone

Den mån 4 maj 2026 kl 10:12 skrev Bo Exempel, Exempelby kommun <
bo@exempelby.se>:

> Hej! När får jag svar?
`),
      'eml',
    );
    const kinds = document.blocks.filter(({ within }) => within === undefined).map(({ kind }) => kind);
    expect(kinds).toEqual(['heading', 'paragraph', 'fragment', 'quotation', 'quotation', 'quotation']);
  });

  test('has no text of its own in a message that is sent on inside it, and names it', async () => {
    const document = await read(
      bytesOf(`From: anna@exempelby.se
Subject: Bygglov
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="x"

--x
Content-Type: text/plain; charset=utf-8

Vi svarar senast den 3 maj på det här brevet.
--x
Content-Type: message/rfc822

From: bo@exempelby.se
Subject: Karta
Content-Type: text/plain; charset=utf-8

Jag skall skicka in en karta.
--x--
`),
      'eml',
    );
    expect(inShort(document)).toEqual([
      'heading 1 Bygglov',
      'paragraph Vi svarar senast den 3 maj på det här brevet.',
    ]);
    expect(document.remarks?.[0]?.sv).toContain('e-brev.eml');
  });

  test('has a message below its line that no mark shows as a quotation', async () => {
    const document = await read(
      bytesOf(`From: anna@exempelby.se
Subject: Bygglov
Content-Type: text/plain; charset=utf-8

Du behöver skicka in en karta till oss.

Den söndag 3 maj 2026 10:12:00 CEST, Bo Exempel <bo@exempelby.se> skrev:

Jag skall skicka in en karta.
`),
      'eml',
    );
    const kinds = document.blocks.filter(({ within }) => within === undefined).map(({ kind }) => kind);
    expect(kinds).toEqual(['heading', 'paragraph', 'quotation', 'quotation']);
  });

  test('that is sealed says so, and one that is only signed is read', async () => {
    const sealed = bytesOf(`From: anna@exempelby.se
Subject: Bygglov
Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"
Content-Transfer-Encoding: base64

MIAGCSqGSIb3DQEHA6CAMIACAQAxggE=
`);
    const outlook = msgFile({ '001A': 'IPM.Note.SMIME', '0037': 'Bygglov' });
    for (const [bytes, format] of [
      [sealed, 'eml'],
      [outlook, 'msg'],
    ] as const) {
      const error = await readContainer(bytes, format).catch((thrown: unknown) => thrown);
      expect((error as SourceError).code).toBe('encrypted');
    }
    const signed = await read(
      bytesOf(`From: anna@exempelby.se
Subject: Bygglov
Content-Type: multipart/signed; protocol="application/pkcs7-signature"; boundary="x"

--x
Content-Type: text/plain; charset=utf-8

Du behöver skicka in en karta till oss.
--x
Content-Type: application/pkcs7-signature; name="smime.p7s"
Content-Disposition: attachment; filename="smime.p7s"
Content-Transfer-Encoding: base64

AAAA
--x--
`),
      'eml',
    );
    expect(inShort(signed)).toEqual([
      'heading 1 Bygglov',
      'paragraph Du behöver skicka in en karta till oss.',
    ]);
    expect(signed.remarks).toBeUndefined();
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

describe('a page that a browser has saved in one file', () => {
  test('is the main content of the page, without menus, frames and the head of the message', async () => {
    const { mhtml } = await samples();
    const document = await read(mhtml, 'mhtml');
    expect(document.source.startsWith('Avgift\n\nAvgiften skall erläggas')).toBe(true);
    expect(document.source).not.toMatch(/Förskola|kakor|ram|Snapshot|margin/u);
    expect(document.places!.placeOf(document.source.indexOf('Fyll'))).toEqual({
      paragraph: 3,
      heading: 'Avgift',
    });
  });

  test('that holds no page says so', async () => {
    const bytes = bytesOf('From: <Saved by Blink>\nContent-Type: multipart/related; boundary=b\n\n--b--\n');
    const error = await readContainer(bytes, 'mhtml').catch((thrown: unknown) => thrown);
    expect((error as SourceError).code).toBe('damaged');
  });
});
