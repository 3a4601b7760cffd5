import { describe, expect, test } from 'vitest';
import { breadcrumbSteps, namesSender } from '../../src/base/page-heads.ts';

describe('lines above a text', () => {
  test.each([
    ['Hem / Bygga och bo / Avlopp', 2],
    ['Du är här: Start > Skola > Skolskjuts > Ansök', 3],
    ['/ Omsorg / Hemtjänst', 2],
    ['Bygglov | Exempelby kommun', 1],
    ['Bygglov | exempelby.se', 1],
    ['Skolskjuts och/eller busskort', 0],
    ['Avgiften är 300 kronor / månad.', 0],
    ['Ring oss. / Vi svarar. / Välkommen.', 0],
    ['1 / 2 / 3', 0],
  ])('”%s” leads %i steps into a site', (line, steps) => {
    expect(breadcrumbSteps(line)).toBe(steps);
  });

  test.each(['Exempelby kommun', 'NORRA EXEMPELBY STAD', 'Region Exempel', 'Bygg- och miljönämnden'])(
    '”%s” names who sends a paper',
    (line) => expect(namesSender(line)).toBe(true),
  );

  test.each(['Tillsyn i Exempelby kommun', 'Kontakta gärna socialförvaltningen', 'Beslut', 'Kommunen växer'])(
    '”%s” is no name of a sender alone',
    (line) => expect(namesSender(line)).toBe(false),
  );
});
