import type { Token } from '../../../swedish/types.ts';
import { type WordSet, wordSet } from '../../../swedish/word-sets.ts';

/** Kinds of private matters: protected identity, accounts, contact details, what is marked as private, birth, health, care. */
export type PrivateMatter = 'secret' | 'account' | 'contact' | 'private' | 'birth' | 'health' | 'care';

/** Where something private stands. Offsets in the text of its block. */
export interface PrivateFinding {
  matter: PrivateMatter;
  start: number;
  end: number;
}

/** Findings in their order in the block; of two in the same place the one that begins first is kept. */
export function withoutOverlaps(findings: PrivateFinding[]): PrivateFinding[] {
  let behind = 0;
  return findings
    .sort((one, other) => one.start - other.start)
    .filter(({ start, end }) => {
      const isApart = start >= behind;
      if (isApart) behind = end;
      return isApart;
    });
}

const lists = {
  account: 'iban konto kontot kontonummer kontonr bankkonto lönekonto clearingnummer',
  secret:
    'skyddad skyddade skyddat sekretessmarkering sekretessmarkerad sekretessmarkerade sekretesskyddad sekretesskyddade',
  health:
    'diagnos diagnosen diagnosticerats diagnostiserats adhd autism demens psykos depression schizofreni missbruk missbrukar sjukskriven alkoholproblem',
  care: 'försörjningsstöd bistånd hemtjänst kontaktfamilj familjehem boendestöd ledsagning ledsagarservice skuldsanering lvu lvm',
  private:
    'privat privata hemadress hemadressen bostadsadress bostadsadressen hemtelefon hemtelefonen hemnummer hemnumret privatadress privatnummer',
  birth: 'född f.',
  /** People who stand in a text because they live, apply or are cared for, not because they work or are elected. */
  resident:
    'granne grannen sökande sökanden klagande klaganden anmälaren hyresgäst hyresgästen vårdnadshavare vårdnadshavaren brukaren klienten patienten vårdtagaren omsorgstagaren anhörig anhöriga anhörige elev eleven',
};

/** Words beside which private matters stand, one set for each kind, and those for persons who hold no office. */
export const privateWords = {
  account: wordSet(lists.account),
  secret: wordSet(lists.secret),
  health: wordSet(lists.health),
  care: wordSet(lists.care),
  private: wordSet(lists.private),
  birth: wordSet(lists.birth),
  resident: wordSet(lists.resident),
};

/** All of them: a text without one tells nothing private of anybody. */
export const anyPrivateWord = wordSet(Object.values(lists).join(' '), { endings: '-xxxx' });

/** What may be protected: *skyddad identitet*. */
export function isProtectedThing({ lower }: Token): boolean {
  return /^(?:identitet|personuppgifter|adress|folkbokföring|boende|namn)$/u.test(lower);
}

/** Words of a decision about care. */
export const granting = wordSet(
  'ansökan bevilja beviljar beviljas beviljats avslå avslår avslås bifalla nekas',
);

/** *Eva Sten har ansökt om, beviljas, nekas*: what those do who are cared for. */
export function isReceiving({ lower }: Token): boolean {
  return /^(?:ansöker|ansökt|ansökte|beviljas|beviljats|beviljades|nekas|nekats)$/u.test(lower);
}

/** Care by force (LVU, LVM), which is always somebody's. */
export function isForcedCare({ lower }: Token): boolean {
  return /^lv[um]$/u.test(lower);
}

/** True for a word which shows that the person is made up, or tells it of their own will. */
export function isToldFreely({ lower }: Token): boolean {
  return /^(?:exempel(?:vis|et)?$|fingera|påhitta|fiktiv|egentligen|roman|boken|filmen|pjäsen|säger|berättar|föreläs|skriver|intervju)/u.test(
    lower,
  );
}

/** True for a word which shows that the account is that of somebody who wants money, or that the person is there to answer questions. */
export function isPayee({ lower }: Token): boolean {
  return /^(?:kommun|förening|bolag|ab$|stiftelse|förvaltning|insamling|region|församling|nämnd|klubb|förbund|kassör|bankgiro|plusgiro|frågor|kontakta|ring|handläggare|ekonom)/u.test(
    lower,
  );
}

const channels = /^(?:mobil|telefon|tfn|tel|nummer|adress|e-post|mejl|mail)/u;

/**
 * The place of the word that says of a number or an address that it is private, −1 for none: *hemadress*, and *telefon* in
 * *privat telefon*, since *privat* alone tells of a number only beside a word for one.
 */
export function privateLabelIn(tokens: readonly Token[]): number {
  const place = firstIn(privateWords.private, tokens, 0, tokens.length);
  if (place < 0 || !/^privata?$/u.test(tokens[place]!.lower)) return place;
  return channels.test(tokens[place + 1]?.lower ?? '') ? place + 1 : -1;
}

/** The place of the first word of a set at most `reach` tokens from another, −1 for none. */
export function firstIn(set: WordSet, tokens: readonly Token[], from: number, reach: number): number {
  for (let place = from; place < Math.min(tokens.length, from + reach); place++) {
    if (set.has(tokens[place]!)) return place;
  }
  return -1;
}
