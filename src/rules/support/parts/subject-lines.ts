/** Words that any subject line can hold: one that has no others says nothing of its own message. */
const emptyWords = new Set(
  `ang angående avseende beträffande betr gällande rörande fråga frågan frågor förfrågan mejl mejlet mail
  mailet meddelande ärende ärendet info information möte mötet svar brev besked beslut kallelse påminnelse
  komplettering begäran ansökan anmälan inbjudan hej viktig viktigt brådskande obs din ditt dina er ert era en ett på
  från till om av dig alla oss kommunen samtliga`.split(/\s+/u),
);

/** What answers and forwarded messages begin with. */
const replyMarks = /^(?:\s*(?:sv|vb|re|fw|fwd)\s*:)+\s*/iu;

/** True for a subject line that fits any message: *Information*, *SV: Angående din fråga*. */
export function isEmptySubject(subject: string): boolean {
  const words = subject
    .replace(replyMarks, '')
    .toLowerCase()
    .split(/[\s:!?,]+/u)
    .map((word) => word.replace(/\.$/u, ''))
    .filter((word) => word !== '');
  return words.length > 0 && words.length <= 6 && words.every((word) => emptyWords.has(word));
}
