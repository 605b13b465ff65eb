import { searchForm } from '../../model.ts';
import { type ColumnRole, columnRoles } from './columns.ts';

/** Per role the column, from 0. */
export type RoleColumns = { readonly [role in ColumnRole]?: number | undefined };

/** Headers as people write them, in headerForm; the first of a role is our own in a download. */
const synonyms: Readonly<Record<ColumnRole, readonly string[]>> = {
  nis: [
    ...['niscode', 'nis', 'nisnr', 'nisnummer', 'nis5', 'nisgemeente', 'gemeentenis', 'niscodegemeente'],
    ...['refnis', 'refniscode', 'gemeentecode', 'codegemeente', 'cdmuntyrefnis'],
  ],
  municipality: [
    ...['gemeente', 'gemeentenaam', 'naamgemeente', 'gemeenten', 'gemeentes', 'municipality'],
    ...['lokaalbestuur', 'stadofgemeente', 'gemeentestad'],
  ],
  areaCode: [
    ...[
      'gebiedscode',
      'gebiedcode',
      'codegebied',
      'codevanhetgebied',
      'gebiedsid',
      'gebiedid',
      'areacode',
      'area',
    ],
    ...['regiocode', 'coderegio', 'zonecode', 'codezone'],
  ],
  area: [
    ...['gebied', 'gebiedsnaam', 'gebiednaam', 'naamgebied', 'areaname'],
    ...['regio', 'regionaam', 'naamregio', 'zone', 'zonenaam', 'naamzone'],
  ],
  share: [
    'aandeel',
    'share',
    'deel',
    'percentage',
    'aandeelgemeente',
    'aandeelingebied',
    'aandeelvandegemeente',
  ],
};

/** Kinds of areas: a column is often called after what is delineated, and its code after that. */
const kindsOfAreas = [
  ...[
    'referentieregio',
    'vervoerregio',
    'eerstelijnszone',
    'elz',
    'politiezone',
    'hulpverleningszone',
    'logo',
  ],
  ...[
    'woonmaatschappij',
    'igswonen',
    'igs',
    'streekwerking',
    'zorgregio',
    'toeristischeregio',
    'werkingsgebied',
  ],
];

/**
 * The columns that these headers stand above, the surest first: what says its role, then what is called after a kind
 * of area ("Vervoerregio", "ELZ-code"), then "Code" and "Naam" alone, which are what the others leave over.
 */
export function rolesOfHeaders(headers: readonly string[]): RoleColumns {
  const forms = headers.map(headerForm);
  const columnOf = (...sought: readonly string[]) => {
    const index = forms.findIndex((form) => sought.includes(form));
    return index === -1 ? undefined : index;
  };
  const said = Object.fromEntries(
    columnRoles.map((role) => [role, columnOf(...synonyms[role])]),
  ) as RoleColumns;
  const [code, name] = [columnOf('code'), columnOf('naam')];
  const areaCode = columnOf(...kindsOfAreas.flatMap((kind) => [`${kind}code`, `code${kind}`]));
  const area = said.area ?? columnOf(...kindsOfAreas, ...kindsOfAreas.map((kind) => `${kind}naam`));
  return {
    ...said,
    municipality: said.municipality ?? (area === undefined ? undefined : name),
    areaCode: said.areaCode ?? areaCode ?? (said.nis === undefined ? undefined : code),
    area: area ?? (said.municipality === undefined ? undefined : name),
  };
}

/** The role that a header says by itself, or null. */
export function roleOfHeader(header: string): ColumnRole | null {
  return columnRoles.find((role) => synonyms[role].includes(headerForm(header))) ?? null;
}

/** Without case, accents, punctuation and spaces. */
function headerForm(header: string): string {
  return searchForm(header).replaceAll(' ', '');
}
