const endings =
  /(?:lag|lagen|lagens|balken|förordningen|förordningens|fullmäktige|fullmäktiges|(?:nämnd|förvaltning|styrelse|myndighet|kontor|avdelning|departement|utskott|verk|kassa|förmedling|direktör|rätt|minister|direktiv)(?:en|et|n)?s?)$/u;

/** True for laws, bodies and offices (*socialtjänstlagen, byggnadsnämnden*), which are called what they are called. */
export function isOfficialName(lower: string): boolean {
  return endings.test(lower);
}
