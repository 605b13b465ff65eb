import type { Context } from './reception/api/turtle.ts';

const dutch = (term: string) => ({ '@id': term, '@language': 'nl' });
const link = (term: string) => ({ '@id': term, '@type': '@id' });
const day = (term: string) => ({ '@id': term, '@type': 'xsd:date' });

/**
 * What the fields of the API mean, in terms of OSLO (Besluit, Generiek), GeoSPARQL, SKOS and Dublin Core: a JSON answer
 * read with this is linked data. A municipality is its territory (werkingsgebied), of which a government is the
 * administrative unit. Fields that are not named here are figures about the answer, and no linked data.
 */
export const apiContext: Context = {
  '@version': 1.1,
  besluit: 'http://data.vlaanderen.be/ns/besluit#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  ext: 'http://mu.semte.ch/vocabularies/ext/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.opengis.net/ont/geosparql#',
  hydra: 'http://www.w3.org/ns/hydra/core#',
  locn: 'http://www.w3.org/ns/locn#',
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  wgs84: 'http://www.w3.org/2003/01/geo/wgs84_pos#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',

  uri: '@id',
  type: '@type',
  Gemeente: { '@id': 'prov:Location', '@context': { gebieden: 'geo:sfWithin' } },
  Gebied: 'prov:Location',
  Afbakening: { '@id': 'skos:ConceptScheme', '@context': { gebieden: { '@reverse': 'skos:inScheme' } } },
  Bestuurseenheid: 'besluit:Bestuurseenheid',

  items: 'hydra:member',
  totaal: 'hydra:totalItems',
  volgende: link('hydra:next'),

  nis: 'dct:identifier',
  code: 'skos:notation',
  naam: dutch('skos:prefLabel'),
  andereNamen: dutch('skos:altLabel'),
  opmerking: dutch('skos:scopeNote'),
  niveau: 'ext:werkingsgebiedNiveau',
  beleidsdomein: dutch('dct:subject'),

  bestuur: { '@reverse': 'besluit:werkingsgebied' },
  refnis: link('schema:sameAs'),
  ovo: link('schema:sameAs'),
  punt: 'locn:geometry',
  breedtegraad: { '@id': 'wgs84:lat', '@type': 'xsd:decimal' },
  lengtegraad: { '@id': 'wgs84:long', '@type': 'xsd:decimal' },

  referentieregio: 'geo:sfWithin',
  provincie: 'geo:sfWithin',
  gebiedenTenDele: 'geo:sfIntersects',
  gemeenten: 'geo:sfContains',
  gemeentenTenDele: 'geo:sfIntersects',
  buurgemeenten: 'geo:sfTouches',
  afbakening: 'skos:inScheme',

  ontstaanUit: 'dct:replaces',
  opgegaanIn: 'dct:isReplacedBy',
  vastgesteldOp: day('dct:date'),
  versies: 'dct:hasVersion',
  geldigVan: day('schema:validFrom'),
};
