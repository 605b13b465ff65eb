import type { CsvRow } from '#platform/csv.ts';
import type { Facts } from './facts.ts';

/** One table of a delineation and where its lines stand in the facts. */
export interface Version {
  readonly id: string;
  readonly delineation: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly statedOn: string;
  readonly source: string;
  readonly sourceFile: string;
  readonly vintage: Vintage;
}

/** The tables of the facts that versions come from. */
export type Vintage = 'present' | '2024' | '2022' | '2018';

/** Last merger days: a table holds from the one before its state until the next table. */
const merged2019 = '2019-01-01';
const merged2025 = '2025-01-01';

/** Final decision of the Flemish Government on 15 regions (domain.md 1.1, sources S14 and S15). */
const regionsDecidedOn = '2022-02-04';
/** The Regiodecreet comes into force, with Zwijndrecht in Waasland (domain.md 1.1 and 1.7, sources S22 and S33). */
const regionsByDecreeFrom = '2023-03-19';

/** Every version that the facts can fill, ordered by delineation and period. */
export function versions(facts: Facts): readonly Version[] {
  return [...before2019(), ...regionsBeforeDecree(), ...until2025(facts), ...since2025(facts)].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}

/** Provinces and arrondissementen of the 308 municipalities: columns of gemeenten.csv. */
function before2019(): Version[] {
  return ['arrondissement', 'provincie'].map((delineation) => ({
    id: `${delineation}@2018-12-31`,
    delineation,
    validFrom: '',
    validTo: merged2019,
    statedOn: '2018-12-31',
    source: 'provincies.incijfers.be',
    sourceFile: 'gemeente2018.shp',
    vintage: '2018',
  }));
}

/** The first published table of the 15 regions: Zwijndrecht still in Regio Antwerpen. */
function regionsBeforeDecree(): Version[] {
  return [
    {
      id: `referentieregio@${regionsDecidedOn}`,
      delineation: 'referentieregio',
      validFrom: regionsDecidedOn,
      validTo: regionsByDecreeFrom,
      statedOn: '2022-02-17',
      source: 'provincies.incijfers.be',
      sourceFile: 'gemeente_refreg.xlsx@75d6e8f',
      vintage: '2022',
    },
  ];
}

function until2025(facts: Facts): Version[] {
  const files = new Map(
    rows2024(facts).map((row) => [row.afbakening_code ?? '', row.bron?.replace('A:', '') ?? '']),
  );
  return [...files].map(([delineation, sourceFile]) => {
    const validFrom = delineation === 'referentieregio' ? regionsByDecreeFrom : merged2019;
    return {
      id: `${delineation}@${validFrom}`,
      delineation,
      validFrom,
      validTo: merged2025,
      statedOn: sourceFile.includes('@85ee6a2') ? '2024-11-06' : '2024-12-31',
      source: 'provincies.incijfers.be',
      sourceFile,
      vintage: '2024',
    };
  });
}

function since2025(facts: Facts): Version[] {
  return facts.rows('afbakeningen.csv').map((row) => {
    const [origin, file] = (row.bron ?? '').split(/:(.*)/s);
    return {
      id: `${row.code}@${merged2025}`,
      delineation: row.code ?? '',
      validFrom: merged2025,
      validTo: '',
      statedOn: row.geldig_op ?? '',
      source:
        origin === 'A' ? 'provincies.incijfers.be' : 'Organisatieportaal (Agentschap Binnenlands Bestuur)',
      sourceFile: file ?? '',
      vintage: 'present',
    };
  });
}

/**
 * The lines of lidmaatschappen-2024.csv with the primary-care zones as they were in 2024: the code `elz`
 * there is the present zone of the old municipalities, `elz-2024-11-06` the zone of then.
 */
export function rows2024(facts: Facts): CsvRow[] {
  return facts
    .rows('lidmaatschappen-2024.csv')
    .filter((row) => row.afbakening_code !== 'elz')
    .map((row) => (row.afbakening_code === 'elz-2024-11-06' ? { ...row, afbakening_code: 'elz' } : row));
}

/** The version of this delineation and vintage; an Error where there is none. */
export function versionOf(all: readonly Version[], delineation: string, vintage: Vintage): Version {
  const found = all.find((one) => one.delineation === delineation && one.vintage === vintage);
  if (found === undefined) throw new Error(`No version of ${delineation} from the table of ${vintage}`);
  return found;
}
