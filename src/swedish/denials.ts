/** Words that deny: behind one of them *utan* begins what holds instead (*inte i maj utan i juni*). */
export const denials: ReadonlySet<string> = new Set(
  'inte ej icke ingen inget inga aldrig knappast varken'.split(' '),
);
