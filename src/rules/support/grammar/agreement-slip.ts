/** What should stand at a place, so that it agrees with the words beside it. */
export interface AgreementSlip {
  place: number;
  suggestion: string;
  messageId: 'article' | 'adjective' | 'joined';
  data: Record<string, string>;
  /** A form that may be meant as well, where the noun is one or many: *stort* or *stora problem*. */
  also?: string;
}

/** The slip of a word that should have another form; none where no form is right. */
export function adjectiveSlip(place: number, right: string | undefined): AgreementSlip | undefined {
  return right === undefined ? undefined : { place, suggestion: right, messageId: 'adjective', data: {} };
}
