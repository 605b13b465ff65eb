import { dayOf } from '#platform/day.ts';
import { endpoint } from '#reception/endpoint.ts';
import { centralAddress } from '#rooms/parties/model.ts';
import { listDelineations } from '#rooms/territory/queries/list-delineations.ts';
import { territoryKey } from '#rooms/territory/queries/territory-key.ts';
import { catalogueSchema } from './catalogue-schema.ts';
import { datasetsOf } from './datasets.ts';
import { rightsOf } from './source-rights.ts';

/** `/dcat`: the catalogue of everything that can be had, in the words of DCAT-AP-VL. */
export const catalogue = endpoint({
  path: '/dcat',
  name: 'catalogus',
  group: 'Over deze API',
  summary: 'De catalogus van alle reeksen en hun vormen, volgens DCAT-AP-VL.',
  description:
    'Vraag ze als text/turtle of application/ld+json om ze in een ander portaal op te nemen. Waar een bron geen ' +
    'licentie vermeldt, staat dat bij rechten; er is dan geen licentie.',
  answer: catalogueSchema,
  isLinked: true,
  examples: ['/dcat'],
  key: (ctx) => territoryKey(ctx, dayOf(ctx.now)),
  async answerTo(ctx, { baseUrl }) {
    const root = `${baseUrl}/api/v1`;
    const uitgever = {
      uri: publisher,
      type: 'Organisatie' as const,
      organisatienaam: 'Agentschap Binnenlands Bestuur',
    };
    const contact = {
      uri: `${baseUrl}/id/contact`,
      type: 'Contactpunt' as const,
      contactnaam: 'Centraal toegangspunt regiovorming',
      email: `mailto:${centralAddress}`,
    };
    const shared = { taal: dutchLanguage, uitgever, contact };
    const datasets = datasetsOf(await listDelineations(ctx, dayOf(ctx.now)), baseUrl);
    const served = datasets.map(({ uri }) => uri);
    return {
      uri: `${root}/dcat`,
      type: 'Catalogus' as const,
      kenmerk: `${root}/dcat`,
      titel: 'Open data van Regioloket',
      beschrijving:
        'Gemeenten, afbakeningen, referentieregio’s en hun vergelijking, op elke dag sinds 31 december 2018.',
      startpagina: `${baseUrl}/api`,
      ...shared,
      rechten: rightsOf('catalogus', baseUrl),
      datasets: datasets.map((dataset) => ({ ...dataset, ...shared })),
      diensten: services(baseUrl, served).map((service) => ({ ...service, ...shared })),
    };
  },
});

const publisher = 'https://data.vlaanderen.be/id/organisatie/OVO001835';
const dutchLanguage = 'http://publications.europa.eu/resource/authority/language/NLD';

function services(baseUrl: string, served: readonly string[]) {
  const root = `${baseUrl}/api/v1`;
  const shared = {
    type: 'Dataservice' as const,
    eindpuntbeschrijving: `${root}/openapi.json`,
    landingspagina: `${baseUrl}/api`,
    toegang: publicAccess,
    rechten: rightsOf('catalogus', baseUrl),
    bedient: [...served],
  };
  return [
    {
      ...shared,
      uri: `${baseUrl}/id/dienst/api`,
      kenmerk: `${baseUrl}/id/dienst/api`,
      titel: 'API van Regioloket',
      beschrijving: 'Alle reeksen als JSON, JSON-LD en Turtle, op elke dag, zonder sleutel.',
      eindpunt: root,
    },
    {
      ...shared,
      uri: `${baseUrl}/id/dienst/vergelijking`,
      kenmerk: `${baseUrl}/id/dienst/vergelijking`,
      titel: 'Vergelijking van afbakeningen',
      beschrijving:
        'Hoe elk gebied van een afbakening ligt tegenover de referentieregio’s of een andere afbakening.',
      eindpunt: `${root}/afbakeningen`,
    },
  ];
}

const publicAccess = 'http://publications.europa.eu/resource/authority/access-right/PUBLIC';
