import { Checker } from '../../src/engine/index.ts';
import { english, loadSwedish } from '../../src/host/language-data.ts';

/** What is on when a check is measured. */
export const scopes = ['everything', 'rules'] as const;
export type Scope = (typeof scopes)[number];

/** The rules that look words up to tell whether they are spelt right. */
const spellingRules = ['stavfel', 'okant-ord', 'sarskrivning', 'engelsk-stavning'];

/** A checker as the program makes it (`everything`), or with rules and tags but without spelling (`rules`). */
export async function checkerOf(scope: Scope): Promise<Checker> {
  const swedish = await loadSwedish();
  const off = scope === 'rules' ? spellingRules : [];
  return new Checker({ swedish, english, rules: Object.fromEntries(off.map((id) => [id, 'off' as const])) });
}
