import type { CsvRow } from '#platform/csv.ts';
import type { Facts } from './facts.ts';
import type { ReferenceSet } from './reference-set.ts';
import { rows2024, type Vintage, versionOf, versions } from './versions.ts';

/** The four sets of memberships, one per table of the facts. */
export const memberships: readonly ReferenceSet[] = [
  membershipSet({
    name: 'memberships',
    vintage: 'present',
    title: 'Which of the 285 municipalities lies in which area, from 1 January 2025 on.',
    factFiles: ['lidmaatschappen.csv'],
    origins: ['A'],
    state: '9 March 2026 (logo: 3 July 2025)',
    notes: [
      'Only `elz-fijn` (Antwerpen in four zones) and `treg` (Brugge in two regions) have more than one area for a municipality; the source does not say which share lies where.',
      '22 municipalities lie in no area of `igs`; for `hulpverleningszone` no memberships are known.',
    ],
  }),
  membershipSet({
    name: 'memberships-2024',
    vintage: '2024',
    title: 'Which of the 300 municipalities lay in which area until 31 December 2024.',
    factFiles: ['lidmaatschappen-2024.csv'],
    origins: ['A', 'A-2024'],
    state: '6 November 2024; provinces and arrondissementen: until 31 December 2024',
    notes: [
      '`elz` holds the zones of 6 November 2024 (`elz-2024-11-06` in the facts). The lines that the facts call `elz` are the present zones of the old municipalities and are left out.',
      'For `elz-fijn`, `gezondheidsmakers`, `hulpverleningszone`, `igs` and `treg` the facts have no table of 2024.',
    ],
  }),
  membershipSet({
    name: 'memberships-2022',
    vintage: '2022',
    title:
      'Which of the 300 municipalities lay in which reference region by the decision of 4 February 2022.',
    factFiles: ['referentieregio-historiek.csv', 'referentieregios.csv'],
    origins: ['A'],
    state: 'table published on 17 February 2022',
    notes: [
      'The first table of the 15 regions: Zwijndrecht still in Regio Antwerpen, Middenkust still called Regio Oostende.',
    ],
  }),
  membershipSet({
    name: 'memberships-2018',
    vintage: '2018',
    title: 'Province and arrondissement of the 308 municipalities until 31 December 2018.',
    factFiles: ['gemeenten.csv'],
    origins: ['A'],
    state: '31 December 2018',
    notes: ['From the columns of gemeenten.csv; no other delineation is known for that time.'],
  }),
];

interface MembershipSet extends Omit<ReferenceSet, 'content'> {
  readonly vintage: Vintage;
}

function membershipSet({ vintage, ...set }: MembershipSet): ReferenceSet {
  return {
    ...set,
    content: {
      file: 'data.csv',
      columns: {
        version: 'id of the version (delineation-versions)',
        area: 'code of the area',
        nis: 'NIS code of the municipality',
        share: 'part of the municipality in the area, 0 to 1; empty: whole, or not stated',
      },
      rows: (facts) => {
        const all = versions(facts);
        return membershipRows(facts, vintage).map((row) => ({
          version: versionOf(all, row.delineation ?? '', vintage).id,
          area: row.area ?? '',
          nis: row.nis ?? '',
          share: '',
        }));
      },
    },
  };
}

/** The memberships of one table of the facts: delineation, area, areaName, nis. */
export function membershipRows(facts: Facts, vintage: Vintage): CsvRow[] {
  if (vintage === '2018') return rows2018(facts);
  if (vintage === '2022') return rows2022(facts);
  const rows = vintage === '2024' ? rows2024(facts) : facts.rows('lidmaatschappen.csv');
  return rows.map((row) => ({
    delineation: row.afbakening_code ?? '',
    area: row.gebied_code ?? '',
    areaName: row.gebied_naam ?? '',
    nis: row.gemeente_nis ?? '',
  }));
}

function rows2018(facts: Facts): CsvRow[] {
  return ['arrondissement', 'provincie'].flatMap((delineation) =>
    facts
      .rows('gemeenten.csv')
      .filter((row) => row.geldig_van === '')
      .map((row) => ({
        delineation,
        area: row[`${delineation}_nis`] ?? '',
        areaName: row[delineation] ?? '',
        nis: row.nis_code ?? '',
      })),
  );
}

function rows2022(facts: Facts): CsvRow[] {
  const codes = new Map(facts.rows('referentieregios.csv').map((row) => [row.naam ?? '', row.code ?? '']));
  codes.set('Regio Oostende', codes.get('Middenkust') ?? '');
  return facts
    .rows('referentieregio-historiek.csv')
    .filter((row) => row.aard === 'eerste versie')
    .map((row) => ({
      delineation: 'referentieregio',
      area: codes.get(row.naar_regio ?? '') ?? '',
      areaName: row.naar_regio ?? '',
      nis: row.gemeente_nis ?? '',
    }));
}
