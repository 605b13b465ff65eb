import { dutch } from '#platform/day.ts';
import { firstKnownDay } from '#rooms/territory/model.ts';
import type { DelineationOnDay } from '#rooms/territory/queries/list-delineations.ts';
import type { OwnDataset } from './catalogue-schema.ts';
import { rightsOf } from './source-rights.ts';

/** One thing to describe: where its data stand below the API, and what its source is. */
interface Described {
  readonly name: string;
  readonly titel: string;
  readonly beschrijving: string;
  readonly trefwoorden: readonly string[];
  readonly data: string;
  readonly page: string;
  readonly isLinked: boolean;
  readonly source: string;
  readonly origin: string;
  readonly statedOn: string | null;
}

const territorySource = 'provincies.incijfers.be';

/** Every dataset of the catalogue: municipalities, neighbours, mergers, and each delineation. */
export function datasetsOf(delineations: readonly DelineationOnDay[], baseUrl: string): OwnDataset[] {
  return [...fixed, ...delineations.map(delineationDescribed)].map((one) => datasetOf(one, baseUrl));
}

const fixed: readonly Described[] = [
  {
    name: 'gemeenten',
    titel: 'Vlaamse gemeenten',
    beschrijving:
      'De gemeenten op elke dag sinds 31 december 2018, met provincie, referentieregio, oppervlakte en inwoners.',
    trefwoorden: ['gemeenten', 'NIS-code', 'fusies', 'inwoners'],
    data: '/gemeenten',
    page: '/gemeenten',
    isLinked: true,
    source: 'gemeenten',
    origin: 'provincies.incijfers.be, Organisatieportaal (Agentschap Binnenlands Bestuur) en Statbel.',
    statedOn: null,
  },
  {
    name: 'fusies',
    titel: 'Fusies van Vlaamse gemeenten',
    beschrijving: 'Welke gemeente op welke dag in welke opging, sinds 2019.',
    trefwoorden: ['fusies', 'gemeenten', 'NIS-code'],
    data: '/fusies',
    page: '/fusies',
    isLinked: false,
    source: territorySource,
    origin: 'provincies.incijfers.be.',
    statedOn: null,
  },
  {
    name: 'grensgemeenten',
    titel: 'Gemeenten op een regiogrens',
    beschrijving: 'De gemeenten die een andere referentieregio raken, met de lengte van de gedeelde grens.',
    trefwoorden: ['gemeenten', 'regiogrens', 'referentieregio’s'],
    data: '/grensgemeenten',
    page: '/grensgemeenten',
    isLinked: false,
    source: territorySource,
    origin: 'Berekend uit de vereenvoudigde grenzen van provincies.incijfers.be.',
    statedOn: null,
  },
  {
    name: 'samenvallende-grenzen',
    titel: 'Buurgemeenten en samenvallende grenzen',
    beschrijving: 'Per paar buurgemeenten hoeveel afbakeningen hen scheiden.',
    trefwoorden: ['buurgemeenten', 'grenzen', 'afbakeningen'],
    data: '/samenvallende-grenzen',
    page: '/samenvallende-grenzen',
    isLinked: false,
    source: territorySource,
    origin: 'Berekend uit de tabellen en de vereenvoudigde grenzen van provincies.incijfers.be.',
    statedOn: null,
  },
  {
    name: 'elders-ingedeeld',
    titel: 'Elders ingedeelde gemeenten',
    beschrijving:
      'De gemeenten waarvan het gebied vooral in een andere referentieregio ligt, per afbakening.',
    trefwoorden: ['gemeenten', 'afbakeningen', 'referentieregio’s'],
    data: '/elders-ingedeeld',
    page: '/elders-ingedeeld',
    isLinked: false,
    source: territorySource,
    origin: 'Berekend uit de tabellen van provincies.incijfers.be.',
    statedOn: null,
  },
];

function delineationDescribed(one: DelineationOnDay): Described {
  const { code, plural, policyDomain, remark, source, statedOn } = one;
  const stated = statedOn === null ? '' : ` Vastgesteld op ${dutch(statedOn)}.`;
  return {
    name: `afbakening-${code}`,
    titel: `Afbakening: ${plural}`,
    beschrijving: [`De gebieden, hun gemeenten en alle versies.${stated}`, remark].filter(Boolean).join(' '),
    trefwoorden: ['afbakening', plural, policyDomain],
    data: `/afbakeningen/${code}`,
    page: `/afbakeningen/${code}`,
    isLinked: true,
    source: source ?? 'onbekend',
    origin: source === null ? 'Op deze dag is er geen versie met een bron.' : `${source}.`,
    statedOn,
  };
}

function datasetOf(one: Described, baseUrl: string): OwnDataset {
  const uri = `${baseUrl}/id/dataset/${one.name}`;
  return {
    uri,
    type: 'Dataset',
    kenmerk: uri,
    titel: one.titel,
    beschrijving: one.beschrijving,
    trefwoorden: [...one.trefwoorden],
    themas: ['GOVE', 'REGI'].map((theme) => `${authority}/data-theme/${theme}`),
    toegang: `${authority}/access-right/PUBLIC`,
    landingspagina: baseUrl + one.page,
    herkomst: { type: 'Herkomst', verklaring: one.origin },
    vastgesteldOp: one.statedOn,
    periode: { type: 'Periode', begin: firstKnownDay },
    rechten: rightsOf(one.source, baseUrl),
    distributies: distributionsOf(one, { uri, baseUrl }),
  };
}

const authority = 'http://publications.europa.eu/resource/authority';

const forms = [
  { formaat: 'json', name: 'JSON', media: 'application/json', file: 'JSON' },
  { formaat: 'jsonld', name: 'JSON-LD', media: 'application/ld+json', file: 'JSON_LD' },
  { formaat: 'ttl', name: 'Turtle', media: 'text/turtle', file: 'RDF_TURTLE' },
];

function distributionsOf(
  { titel, data, isLinked, source }: Described,
  { uri, baseUrl }: { uri: string; baseUrl: string },
): OwnDataset['distributies'] {
  const address = `${baseUrl}/api/v1${data}`;
  return forms.slice(0, isLinked ? 3 : 1).map(({ formaat, name, media, file }) => ({
    uri: `${uri}/${formaat}`,
    type: 'Distributie',
    kenmerk: `${uri}/${formaat}`,
    titel: `${titel} als ${name}`,
    toegangsUrl: address,
    downloadUrl: isLinked ? `${address}?formaat=${formaat}` : address,
    mediatype: `https://www.iana.org/assignments/media-types/${media}`,
    formaatUri: `${authority}/file-type/${file}`,
    rechten: rightsOf(source, baseUrl),
  }));
}
