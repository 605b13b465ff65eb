import type { CsvRow } from '#platform/csv.ts';
import type { Day } from '#platform/day.ts';
import { type ReferenceFiles, referenceLines } from '#platform/reference-files.ts';
import { firstKnownDay, type OrganizationKind } from '../model.ts';
import type { Identifier } from './set-identifiers.ts';

/** An organisation as the reference facts give it. */
export interface Government {
  /** By what it is known again, from one version of the facts to the next: its kind, with its NIS code or its province. */
  readonly referenceKey: string;
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly provinceNis: string | null;
  readonly validFrom: Day;
  readonly identifiers: readonly Identifier[];
  readonly email: string | null;
}

/** The organisations of today in the sets municipalities, memberships, identifiers and organisations. */
export function referenceGovernments(files: ReferenceFiles): Government[] {
  const uris = urisByCode(rowsOf(files, 'identifiers'));
  const municipalities = presentMunicipalities(files).flatMap((facts) => [
    municipality(facts, uris.get(`municipality ${facts.nis}`) ?? []),
    ocmw(facts, uris.get(`ocmw ${facts.nis}`) ?? []),
  ]);
  const provinces = rowsOf(files, 'identifiers').filter(
    (row) => row.kind === 'province' && row.scheme === 'administrativeUnit',
  );
  return [
    ...municipalities,
    ...provinces.map((row) => province(row, uris.get(`province ${row.code}`) ?? [])),
    ...rowsOf(files, 'organisations').map(handMade),
  ];
}

interface MunicipalityFacts {
  readonly nis: string;
  readonly name: string;
  readonly kbo: string;
  readonly provinceNis: string;
  readonly validFrom: Day;
}

function presentMunicipalities(files: ReferenceFiles): MunicipalityFacts[] {
  const states = rowsOf(files, 'municipalities');
  const provinces = new Map(
    rowsOf(files, 'memberships')
      .filter((row) => row.version?.startsWith('provincie@'))
      .map((row) => [row.nis ?? '', row.area ?? '']),
  );
  return states
    .filter((row) => row.valid_to === '')
    .map(({ nis = '', name = '', kbo = '' }) => {
      const provinceNis = provinces.get(nis);
      if (provinceNis === undefined) throw new Error(`reference/memberships: no province for ${nis} ${name}`);
      const first = states.filter((row) => row.nis === nis).map((row) => row.valid_from || firstKnownDay);
      return { nis, name, kbo, provinceNis, validFrom: first.sort()[0] ?? firstKnownDay };
    });
}

function municipality(
  { nis, name, kbo, provinceNis, validFrom }: MunicipalityFacts,
  uris: Identifier[],
): Government {
  const codes: Identifier[] = [{ scheme: 'nis', value: nis }];
  if (kbo !== '') codes.push({ scheme: 'kbo', value: kbo });
  const identifiers = [...codes, ...uris];
  const referenceKey = `municipality ${nis}`;
  return { referenceKey, kind: 'municipality', name, provinceNis, validFrom, identifiers, email: null };
}

function ocmw({ nis, name, provinceNis, validFrom }: MunicipalityFacts, uris: Identifier[]): Government {
  const identifiers: Identifier[] = [{ scheme: 'nis', value: nis }, ...uris];
  const known = { referenceKey: `ocmw ${nis}`, name: `OCMW ${name}` };
  return { ...known, kind: 'ocmw', provinceNis, validFrom, identifiers, email: null };
}

function province({ code = '', name = '' }: CsvRow, uris: Identifier[]): Government {
  const identifiers: Identifier[] = [{ scheme: 'nis', value: code }, ...uris];
  return {
    referenceKey: `province ${code}`,
    kind: 'province',
    name: `Provincie ${name}`,
    provinceNis: code,
    validFrom: firstKnownDay,
    identifiers,
    email: null,
  };
}

function handMade({ kind = '', name = '', province_nis: provinceNis, ovo, email }: CsvRow): Government {
  return {
    referenceKey: provinceNis ? `${kind} ${provinceNis}` : kind,
    kind: kind as OrganizationKind,
    name,
    provinceNis: provinceNis || null,
    validFrom: firstKnownDay,
    identifiers: ovo ? [{ scheme: 'ovo', value: ovo }] : [],
    email: email || null,
  };
}

/** The URIs of organisations and the OVO codes inside them; URIs of areas belong to the territory. */
function urisByCode(rows: readonly CsvRow[]): ReadonlyMap<string, Identifier[]> {
  const found = new Map<string, Identifier[]>();
  for (const { kind = '', code = '', scheme = '', uri = '' } of rows) {
    const key = `${kind} ${code}`;
    found.set(key, [...(found.get(key) ?? []), ...codesOfUri(scheme, uri)]);
  }
  return found;
}

function codesOfUri(scheme: string, uri: string): Identifier[] {
  if (scheme === 'administrativeUnit') return [{ scheme: 'uri', value: uri }];
  const ovo = scheme === 'ovo' ? /OVO\d{6}$/.exec(uri)?.[0] : undefined;
  return ovo === undefined
    ? []
    : [
        { scheme: 'ovo', value: ovo },
        { scheme: 'uri', value: uri },
      ];
}

function rowsOf(files: ReferenceFiles, set: string): readonly CsvRow[] {
  return referenceLines(files, `${set}/data.csv`);
}
