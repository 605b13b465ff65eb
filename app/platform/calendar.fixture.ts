import type { DayOff, OfficeCalendar } from './calendar.ts';
import type { Day } from './day.ts';

const legal = (name: string): DayOff => ({ kind: 'legalHoliday', name });
const closing = (name: string): DayOff => ({ kind: 'closingDay', name });

/** The days off of 2026 and early 2027 on which the tests stand, as the reference set has them. */
export const testDaysOff: readonly (readonly [Day, DayOff])[] = [
  ['2026-01-01', legal('Nieuwjaar')],
  ['2026-04-06', legal('Paasmaandag')],
  ['2026-05-01', legal('Dag van de Arbeid')],
  ['2026-05-14', legal('Onze-Lieve-Heer-Hemelvaart')],
  ['2026-05-25', legal('Pinkstermaandag')],
  ['2026-07-11', closing('feest van de Vlaamse Gemeenschap')],
  ['2026-07-21', legal('nationale feestdag')],
  ['2026-08-15', legal('Onze-Lieve-Vrouw-Hemelvaart')],
  ['2026-11-01', legal('Allerheiligen')],
  ['2026-11-02', closing('Allerzielen')],
  ['2026-11-11', legal('Wapenstilstand')],
  ['2026-12-25', legal('Kerstmis')],
  ['2027-01-01', legal('Nieuwjaar')],
  ['2027-03-29', legal('Paasmaandag')],
];

/** A calendar with these days off beside the weekends, from 2019 to 2039. */
export function testCalendar(daysOff = testDaysOff, version = 1): OfficeCalendar {
  return { version, from: '2019-01-01', to: '2040-01-01', daysOff: new Map(daysOff) };
}
