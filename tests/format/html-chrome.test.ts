import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../src/format/html.ts';

const text = 'Avgiften betalas varje månad och gäller alla som har plats i förskolan i Exempelby. '.repeat(5);
const menu =
  '<ul class="lista"><li><a>Barn och utbildning</a></li><li><a>Bygga och bo</a></li><li><a>Omsorg</a></li><li><a>Kontakt</a></li></ul>';
const page = (body: string, head = '<link rel="stylesheet" href="stil.css">'): string[] =>
  parseHtml(`<html lang="sv"><head>${head}</head><body>${body}</body></html>`).blocks.map((block) =>
    block.text.trim(),
  );

describe('a page saved from a site', () => {
  test('is its main part: what stands beside it is no text of the page', () => {
    const found = page(
      `<div>Vi använder kakor på vår webbplats.</div><div><header>Exempelby</header>${menu}<main><h1>Avgift</h1><p>${text}</p></main><aside>Läs också</aside></div><div>Kontaktcenter</div>`,
    );
    expect(found).toEqual(['Avgift', text.trim()]);
  });

  test('without a marked main part loses its menus, banners and footers, and keeps lists that are text', () => {
    const found = page(
      `<div id="cookie-banner"><p>Vi använder kakor.</p></div><div class="header">${menu}</div><h1>Avgift</h1><p>${text}</p><ul><li>Läs beslutet.</li><li>Betala räkningen i tid.</li></ul><div class="site-footer"><p>Besök oss på torget.</p></div>`,
    );
    expect(found).toEqual(['Avgift', text.trim(), 'Läs beslutet.', 'Betala räkningen i tid.']);
  });

  test('has the answers that are hidden until a reader opens them, below their questions, and nothing else that is hidden', () => {
    const question = (attributes: string) =>
      `<h2><button aria-expanded="false" aria-controls="svar-1 svar-2">Vad kostar det?</button></h2><div id="svar-1" ${attributes}><p>Det kostar 200 kronor.</p></div>`;
    for (const attributes of ['hidden', 'style="display: none"', 'aria-hidden="true"']) {
      const found = page(
        `<main><h1>Avgift <button>Lyssna</button></h1><p>${text}</p>${question(attributes)}<div id="annat" hidden><p>Mall.</p></div><p hidden>Dold.</p></main>`,
      );
      expect(found).toEqual(['Avgift', text.trim(), 'Vad kostar det?', 'Det kostar 200 kronor.']);
    }
    const menuButton = '<button aria-expanded="false" aria-controls="meny">Meny</button>';
    expect(
      page(
        `<div class="huvud">${menuButton}<div id="meny" hidden>${menu}</div></div><h1>Avgift</h1><p>${text}</p>`,
      ),
    ).toEqual(['Avgift', text.trim()]);
  });

  test('keeps the lists of links in its main part, and a banner with that name only when it is one', () => {
    const found = page(
      `<main><h1>Avgift</h1><p>${text}</p>${menu}<div class="cookies"><p>Kakor.</p></div></main>`,
    );
    expect(found).toContain('Bygga och bo');
    expect(found).not.toContain('Kakor.');
  });

  test('is told from a page that somebody writes: nothing of a draft is lost', () => {
    const body = `<div class="footer"><p>Besök oss.</p></div>${menu}<p>${text}</p>`;
    expect(page(body, '')).toContain('Besök oss.');
    expect(page(body, '')).toContain('Omsorg');
  });

  test('is known by its question of consent, its scripts or what the browser wrote, and has no skip links or dialogs', () => {
    const consent = '<div id="CybotCookiebotDialog" role="dialog"><p>Vi använder kakor.</p></div>';
    const rest = `<a class="skip-link" href="#innehall">Hoppa till innehåll</a><div class="SiteFooter"><p>Besök oss.</p></div><p>${text} <a href="#avgift">Läs om avgiften.</a></p>`;
    const kept = [`${text.trim()} Läs om avgiften.`, 'Läs om avgiften.'];
    expect(page(`${consent}${rest}`, '')).toEqual(kept);
    expect(page(`${rest}<script>let a</script>`, '')).toEqual(kept);
    expect(page(`<!-- saved from url=(0023)https://exempelby.se/ -->${rest}`, '')).toEqual(kept);
    expect(page(rest, '')).toContain('Besök oss.');
  });

  test('with an empty main part is read as a whole', () => {
    expect(page(`<main><p>Laddar …</p></main><div><p>${text}</p></div>`)).toContain(text.trim());
  });

  test('with several main parts is read as a whole, and one inside another counts with it', () => {
    const two = `<main><p>${text}</p></main><aside>Läs också</aside><div role="main"><p>Mer text.</p></div>`;
    expect(page(two)).toEqual([text.trim(), 'Läs också', 'Mer text.']);
    const nested = `<main><section><main><p>${text}</p></main></section></main><aside>Läs också</aside>`;
    expect(page(nested)).toEqual([text.trim()]);
  });

  test('of any depth is weighed without overflow', () => {
    expect(page(`<main>${'<div>'.repeat(20_000)}${text}`)).toEqual([text.trim()]);
  });
});
