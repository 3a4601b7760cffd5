import type { CodeLens, InlayHint } from 'vscode-languageserver/node';
import { documentTypes } from '../document-type/document-types.ts';
import type { CheckResult } from '../engine/index.ts';
import { wordCount } from '../measures/counting.ts';
import { measure } from '../measures/measure.ts';
import type { Measures } from '../measures/types.ts';
import { formatNumber, lixBand } from '../output/messages.ts';
import type { Finding, MessageLanguage } from '../rules/types.ts';
import { gradeName, type Score, scoreText } from '../score/index.ts';
import type { Swedish } from '../swedish/swedish.ts';
import type { AnalysedDocument } from '../swedish/types.ts';
import { commands } from './commands.ts';
import type { OpenDocument } from './document.ts';
import { sentenceAt } from './readings.ts';
import { metaOf } from './rule-meta.ts';
import { type Section, sectionsOf } from './sections.ts';
import { serverTexts } from './texts.ts';

/** Sections with fewer words than this have no LIX of their own: it would move by chance. */
const fewestWords = 50;

/** One line over the text and over each section: how plain and how heavy it is. */
export function codeLenses(
  document: OpenDocument,
  reading: AnalysedDocument,
  { measures, score, findings, documentType }: CheckResult,
  language: MessageLanguage,
  swedish: Swedish | undefined,
): CodeLens[] {
  const texts = serverTexts[language];
  const { positions, uri } = document;
  const start = positions.range(0, 0);
  const type = documentTypes[documentType][language];
  const lenses: CodeLens[] = [
    { range: start, command: { title: summary(measures, score, language), command: '' } },
    {
      range: start,
      command: { title: texts.changeType(type), command: commands.chooseDocumentType, arguments: [uri] },
    },
  ];
  const add = (section: Section) => {
    const own = measure({ blocks: blocksUnder(section) }, swedish);
    // Under a title that the text begins with, two lines of figures would stand side by side.
    const isWhole = positions.position(section.start).line === 0;
    if (own.words >= fewestWords && !isWhole) {
      const inside = findings.filter(
        ({ ruleId, start: at }) =>
          section.start <= at && at < section.end && metaOf(ruleId)?.perText !== true,
      );
      const range = positions.range(section.start, section.heading.map.rawEnd(section.heading.text.length));
      lenses.push({
        range,
        command: {
          title: summary(own, scoreText(inside, own, documentType, metaOf, language), language),
          command: '',
        },
      });
    }
    section.sections.forEach(add);
  };
  sectionsOf(reading).forEach(add);
  return lenses;
}

function blocksUnder({ blocks, sections }: Section): Section['blocks'] {
  return [...blocks, ...sections.flatMap(blocksUnder)];
}

function summary(
  { lix, lixUncertain, totalWords }: Measures,
  { total, grade }: Score,
  language: MessageLanguage,
): string {
  const texts = serverTexts[language];
  const parts = [texts.words(formatNumber(totalWords, language))];
  if (lix !== null) {
    const band = lixBand(lix, language);
    parts.unshift(
      texts.lixOf(formatNumber(lix, language), lixUncertain ? `${band}; ${texts.uncertain}` : band),
    );
  }
  if (total !== null && grade !== null) {
    parts.unshift(texts.scoreOf(formatNumber(total, language), gradeName(grade)[language]));
  }
  return parts.join(' · ');
}

/** The length of each sentence that is too long, after it. */
export function inlayHints(
  document: OpenDocument,
  reading: AnalysedDocument,
  findings: readonly Finding[],
  from: number,
  to: number,
  language: MessageLanguage,
): InlayHint[] {
  const hints: InlayHint[] = [];
  for (const { ruleId, start, end } of findings) {
    if (ruleId !== 'lang-mening' || end < from || start > to) continue;
    const place = sentenceAt(reading, start);
    if (place === undefined) continue;
    hints.push({
      position: document.positions.position(place.block.map.rawEnd(place.sentence.end)),
      label: serverTexts[language].words(formatNumber(wordCount(place.sentence), language)),
      paddingLeft: true,
    });
  }
  return hints;
}
