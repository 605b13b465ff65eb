import type { OrganizationKind } from '#rooms/parties/model.ts';
import type { Role } from '#rooms/people/model.ts';

/** How the play finds an organisation: by a code, or by kind and province. */
export type Place =
  | {
      readonly by: 'code';
      readonly kind: OrganizationKind;
      readonly scheme: 'nis' | 'ovo';
      readonly value: string;
    }
  | { readonly by: 'province'; readonly kind: OrganizationKind; readonly provinceNis: string }
  | { readonly by: 'name'; readonly kind: OrganizationKind; readonly name: string };

/** Somebody in the play, named by their function; nobody by this description exists. */
export interface CastMember {
  readonly name: string;
  readonly email: string;
  readonly parts: readonly Part[];
}

interface Part {
  readonly role: Role;
  readonly at: Place;
  readonly jobTitle: string;
  readonly onBehalfOf?: string;
}

/** An administration that the reference facts do not have; the demonstration registers it. */
export interface DemoAdministration {
  readonly kind: 'flemishAdministration' | 'federalAdministration';
  readonly name: string;
  readonly ovo: string | null;
  readonly email: string;
}

export const administrations: readonly DemoAdministration[] = [
  {
    kind: 'flemishAdministration',
    name: 'Wonen in Vlaanderen',
    ovo: 'OVO000106',
    email: 'wonen@vlaanderen.test',
  },
  {
    kind: 'flemishAdministration',
    name: 'Departement Mobiliteit en Openbare Werken',
    ovo: null,
    email: 'mobiliteit@vlaanderen.test',
  },
  {
    kind: 'federalAdministration',
    name: 'FOD Binnenlandse Zaken',
    ovo: null,
    email: 'binnenlandse-zaken@federaal.test',
  },
];

/** Mail domains that ABB confirmed before the play begins. */
export const knownDomains: readonly { readonly domain: string; readonly at: Place }[] = [
  { domain: 'torhout.test', at: municipality('31033') },
  { domain: 'torhout.test', at: ocmw('31033') },
  { domain: 'nijlen.test', at: municipality('12026') },
];

/** Where the governors get letters in the play. */
export const governorMailboxes: readonly { readonly email: string; readonly at: Place }[] = [
  { email: 'secretariaat-gouverneur@west-vlaanderen.test', at: governorOf('30000') },
  { email: 'secretariaat-gouverneur@oost-vlaanderen.test', at: governorOf('40000') },
];

const abb: Place = { by: 'code', kind: 'abb', scheme: 'ovo', value: 'OVO001835' };

const provinces = [
  { nis: '10000', name: 'Antwerpen', mailbox: 'antwerpen' },
  { nis: '70000', name: 'Limburg', mailbox: 'limburg' },
  { nis: '40000', name: 'Oost-Vlaanderen', mailbox: 'oost-vlaanderen' },
  { nis: '20001', name: 'Vlaams-Brabant', mailbox: 'vlaams-brabant' },
  { nis: '30000', name: 'West-Vlaanderen', mailbox: 'west-vlaanderen' },
] as const;

/** Everybody in the play. */
export const cast: readonly CastMember[] = [
  one('Coördinator regiovorming', 'coordinator@abb.test', 'coordinator', abb),
  one('Beheerder Regioloket', 'beheerder@abb.test', 'administrator', abb),
  ...provinces.map(({ nis, name, mailbox }) =>
    one(`Medewerker contactpunt ${name}`, `contactpunt-${mailbox}@abb.test`, 'contactPoint', {
      by: 'province',
      kind: 'contactPoint',
      provinceNis: nis,
    }),
  ),
  one('Gouverneur van West-Vlaanderen', 'gouverneur@west-vlaanderen.test', 'governor', governorOf('30000')),
  {
    name: 'Kabinetsmedewerker gouverneur West-Vlaanderen',
    email: 'kabinet@west-vlaanderen.test',
    parts: [
      {
        role: 'governor',
        at: governorOf('30000'),
        jobTitle: 'kabinetsmedewerker',
        onBehalfOf: 'de gouverneur',
      },
    ],
  },
  {
    name: 'Algemeen directeur Torhout',
    email: 'algemeen-directeur@torhout.test',
    parts: [
      { role: 'localGovernment', at: municipality('31033'), jobTitle: 'algemeen directeur' },
      { role: 'localGovernment', at: ocmw('31033'), jobTitle: 'algemeen directeur' },
    ],
  },
  one(
    'Algemeen directeur Nijlen',
    'algemeen-directeur@nijlen.test',
    'localGovernment',
    municipality('12026'),
  ),
  {
    name: 'Secretariaat burgemeester Wichelen',
    email: 'secretariaat-burgemeester@wichelen.test',
    parts: [
      {
        role: 'localGovernment',
        at: municipality('42026'),
        jobTitle: 'secretariaat',
        onBehalfOf: 'de burgemeester',
      },
    ],
  },
  one(
    'Dienst gebiedswerking West-Vlaanderen',
    'gebiedswerking@west-vlaanderen.test',
    'provincialGovernment',
    {
      by: 'province',
      kind: 'province',
      provinceNis: '30000',
    },
  ),
  ...administrations.map(({ kind, name, email }) =>
    one(`Behandelaar ${name}`, email, 'handler', { by: 'name', kind, name }),
  ),
  one('Projectleider Labo Regiovorming', 'labo@vvsg.test', 'labo', {
    by: 'name',
    kind: 'vvsg',
    name: 'VVSG (Labo Regiovorming)',
  }),
  one('Onderzoeker Steunpunt', 'onderzoeker@steunpunt.test', 'researcher', {
    by: 'name',
    kind: 'steunpunt',
    name: 'Steunpunt Bestuurlijke Vernieuwing',
  }),
];

/** Who asked for an account and waits for ABB: one from a known mail domain, one from a domain yet to learn. */
export const askers: readonly { readonly name: string; readonly email: string; readonly at: Place }[] = [
  { name: 'Medewerker secretariaat Torhout', email: 'secretariaat@torhout.test', at: municipality('31033') },
  { name: 'Medewerker secretariaat Lier', email: 'secretariaat@lier.test', at: municipality('12021') },
];

function one(name: string, email: string, role: Role, at: Place): CastMember {
  return { name, email, parts: [{ role, at, jobTitle: '' }] };
}

function municipality(nis: string): Place {
  return { by: 'code', kind: 'municipality', scheme: 'nis', value: nis };
}

function ocmw(nis: string): Place {
  return { by: 'code', kind: 'ocmw', scheme: 'nis', value: nis };
}

function governorOf(provinceNis: string): Place {
  return { by: 'province', kind: 'governor', provinceNis };
}
