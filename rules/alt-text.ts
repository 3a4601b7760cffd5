import { trimEnd } from '../src/base/trim-end.ts';
import { defineRule } from '../src/rules/types.ts';

const fileName =
  /^\S+\.(?:jpe?g|png|gif|svg|webp|bmp|tiff?|heic)$|^(?:img|dsc|dscn|image|bild|foto|skärmavbild|screenshot)[_\- ]?\d[\w-]*$/iu;
const empty = new Set(
  'bild bilden bilder foto fotografi image picture photo illustration grafik ikon icon logo logga logotyp banner omslag karta diagram'.split(
    ' ',
  ),
);
/** *Fotograf: Siv Alm* says who took the picture. */
const credit = /^(?:foto|fotograf|bild|bildkälla|illustration|illustratör):/iu;
const announced = /^(?:bild|foto|fotografi|illustration|image|picture|photo) (?:på|av|som|med|of|visar)/iu;

export default defineRule({
  meta: {
    id: 'alt-text',
    group: 'webb',
    title: { sv: 'Alternativtext som inte säger något', en: 'Alternative text that says nothing' },
    severity: 'warning',
    what: {
      sv: 'Alternativtexter till bilder som är filnamn eller bara säger att det är en bild (varning), som börjar med ”Bild på” eller är mycket långa (upplysning).',
      en: 'Alternative texts of images that are file names or only say that there is an image (warning), that begin with “Bild på” or are very long (information).',
    },
    why: {
      sv: 'Den som inte ser bilden har bara alternativtexten. Lagen om tillgänglighet kräver att den säger samma sak som bilden (WCAG 1.1.1).',
      en: 'Those who do not see the image only have its text. The accessibility law asks that it says the same as the image (WCAG 1.1.1).',
    },
    todo: {
      sv: 'Skriv kort vad bilden visar och vad läsaren ska få ut av den. Lämna texten tom om bilden bara är dekoration.',
      en: 'Say shortly what the image shows and why. Leave the text empty if the image is decoration only.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '2.1.4' },
      { name: 'Webbriktlinjer', section: 'R115 Beskriv med text allt innehåll som inte är text' },
    ],
    messages: {
      file: {
        sv: 'Alternativtexten ”{actual}” är ett filnamn. Skriv vad bilden visar.',
        en: 'The alternative text “{actual}” is a file name. Say what the image shows.',
      },
      empty: {
        sv: 'Alternativtexten ”{actual}” säger inte vad bilden visar.',
        en: 'The alternative text “{actual}” does not say what the image shows.',
      },
      announced: {
        sv: 'Skärmläsaren säger redan att det är en bild. Börja med det som bilden visar.',
        en: 'The screen reader already says that it is an image. Begin with what it shows.',
      },
      long: {
        sv: 'Alternativtexten är {length} tecken. Säg det viktigaste kort, och resten i den vanliga texten.',
        en: 'The alternative text has {length} characters. Say what matters shortly, and the rest in the text.',
      },
    },
    options: {
      characters: {
        default: 200,
        minimum: 50,
        maximum: 1000,
        description: {
          sv: 'Längsta alternativtext, i tecken.',
          en: 'Longest alternative text, in characters.',
        },
      },
    },
    fel: [
      { text: '![IMG_2041.jpg](a.jpg)\n\nVi bygger om badhuset.', finds: ['IMG_2041.jpg'] },
      { text: '![Bild](a.jpg)\n\nVi bygger om badhuset.', finds: ['Bild'] },
      { text: '![Foto: Siv Alm](a.jpg)\n\nVi bygger om badhuset.', finds: ['Foto: Siv Alm'] },
      {
        text: '<p>Badhuset byggs om. <img src="a.jpg" alt="Foto på barn som badar"></p>',
        format: 'html',
        finds: ['Foto på barn som badar'],
      },
    ],
    ratt: [
      { text: '![Barn som hoppar i vattnet från en brygga](a.jpg)\n\nVi bygger om badhuset.' },
      { text: '<p>Badhuset byggs om. <img src="a.jpg" alt=""></p>', format: 'html' },
    ],
  },
  blocks: ['altText'],
  anyLanguage: true,
  block(block, { options, report }) {
    const text = block.text.trim();
    if (text === '') return;
    const start = block.text.indexOf(text);
    const place = { block, start, end: start + text.length };
    if (fileName.test(text)) report({ ...place, messageId: 'file' });
    else if (empty.has(trimEnd(text.toLowerCase(), /[.\s]/u)) || credit.test(text))
      report({ ...place, messageId: 'empty' });
    else if (announced.test(text)) report({ ...place, messageId: 'announced', severity: 'info' });
    else if (text.length > options.characters)
      report({ ...place, messageId: 'long', data: { length: text.length }, severity: 'info' });
  },
});
