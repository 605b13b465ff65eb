import { type Borders, encodeBorders } from './borders.ts';
import { type Delineation, encodeDelineation, type MembershipTable } from './delineation.ts';
import { type Municipalities, orderMunicipalities } from './municipalities.ts';

type Row = Readonly<Record<string, string>>;

/** The facts of the project as the engine takes them: the state since 1 January 2025. */
export interface Flanders {
  readonly municipalities: Municipalities;
  readonly nameOf: ReadonlyMap<string, string>;
  readonly borders: Borders;
  readonly delineations: ReadonlyMap<string, Delineation>;
  readonly counting: readonly string[];
  readonly areaNameOf: (delineation: string, area: string) => string;
}

/** Reads Flanders with the inhabitants of this year; `read` gives the rows of a set of `reference/`. */
export function readFlanders(read: (set: string) => readonly Row[], year: string): Flanders {
  const now = read('municipalities').filter((row) => row.valid_to === '');
  const inhabitants = new Map<string, number>();
  // Antwerpen of 2020 comes twice: as it was, and on its present territory. The row of the present comes last.
  for (const row of read('inhabitants').filter((row) => row.year === year)) {
    if ((inhabitants.get(row.nis ?? '') ?? 0) < Number(row.inhabitants)) {
      inhabitants.set(row.nis ?? '', Number(row.inhabitants));
    }
  }
  const municipalities = orderMunicipalities(
    now.map(({ nis = '' }) => ({ nis, inhabitants: inhabitants.get(nis) ?? null })),
  );
  const facts = read('neighbours').map(({ nis_a: a = '', nis_b: b = '', length_km }) => {
    return { a, b, borderKm: Number(length_km) };
  });
  const areas = read('areas');
  const names = new Map(areas.map((row) => [`${row.version} ${row.code}`, row.name ?? '']));
  const kinds = read('delineations');
  return {
    municipalities,
    nameOf: new Map(now.map(({ nis = '', name = '' }) => [nis, name])),
    borders: encodeBorders(municipalities, facts),
    delineations: new Map(
      kinds.map(({ code = '' }) => {
        const table = tableOf(areas, read('memberships'), code, '2025-01-01');
        return [code, encodeDelineation(municipalities, table)];
      }),
    ),
    counting: kinds.filter((row) => row.counts === 'true').map(({ code = '' }) => code),
    areaNameOf: (delineation, area) => names.get(`${delineation}@2025-01-01 ${area}`) ?? area,
  };
}

/** The table of one version. */
export function tableOf(
  areas: readonly Row[],
  memberships: readonly Row[],
  code: string,
  day: string,
): MembershipTable {
  const version = `${code}@${day}`;
  return {
    code,
    areas: areas.filter((row) => row.version === version).map((row) => row.code ?? ''),
    pseudoAreas: [],
    memberships: memberships
      .filter((row) => row.version === version)
      .map(({ area = '', nis = '', share }) => ({ area, nis, share: share ? Number(share) : null })),
  };
}
