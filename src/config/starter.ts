import type { DocumentType } from '../document-type/document-types.ts';
import type { FailLimit } from './types.ts';

/** What somebody who begins has answered. */
export interface StarterChoices {
  documentType?: DocumentType | undefined;
  failOn: FailLimit;
  /** The file of old findings, if texts are there already. */
  baseline?: string | undefined;
  /** Whether LIX must meet the goal of the document type. */
  lix: boolean;
}

/** A configuration to begin with, with comments in Swedish on what can be changed. */
export function starterConfiguration({ documentType, failOn, baseline, lix }: StarterChoices): string {
  const lines = [
    '# Inställningar för klarsprak. Alla nycklar: handboken, docs/handbok.md.',
    documentType === undefined
      ? '# documentType: webbsida   # utan den här raden gissas typen av varje text'
      : `documentType: ${documentType}   # gäller texter som inte själva säger vad de är`,
    `failOn: ${failOn}   # error, warning, info eller never`,
    baseline === undefined
      ? '# baseline: baslinje.json   # gamla fynd som inte räknas; gör den med --update-baseline'
      : `baseline: ${JSON.stringify(baseline)}   # gamla fynd som inte räknas; gör om den med --update-baseline`,
    ...(lix ? ['gates:', '  lix: true   # högst det som är målet för texttypen'] : []),
    '# accept: [e-legitimation]   # ord som inga regler märker',
    '# ignore: ["arkiv/**"]       # texter som inte granskas',
  ];
  return `${lines.join('\n')}\n`;
}
