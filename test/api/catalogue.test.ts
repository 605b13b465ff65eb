import { Parser } from 'n3';
import { expect, test } from 'vitest';
import { apiSite, baseUrl } from './api-site.ts';

const site = apiSite();
const dcat = 'http://www.w3.org/ns/dcat#';
const dct = 'http://purl.org/dc/terms/';

interface Dataset {
  uri: string;
  rechten: { verklaring: string };
  distributies: { downloadUrl: string; mediatype: string; rechten: { verklaring: string } }[];
}

async function datasets(): Promise<Dataset[]> {
  return ((await (await site.ask('/dcat')).json()) as { datasets: Dataset[] }).datasets;
}

test('the catalogue holds every delineation, the municipalities and what is computed from them', async () => {
  const found = (await datasets()).map(({ uri }) => uri.slice(`${baseUrl}/id/dataset/`.length));
  const list = (await (await site.ask('/afbakeningen')).json()) as { items: { code: string }[] };
  expect(found).toEqual(expect.arrayContaining(list.items.map(({ code }) => `afbakening-${code}`)));
  expect(found).toEqual(
    expect.arrayContaining(['gemeenten', 'fusies', 'grensgemeenten', 'samenvallende-grenzen']),
  );
});

test('every distribution is there, as what it says it is', async () => {
  for (const { distributies } of await datasets()) {
    expect(distributies.length).toBeGreaterThan(0);
    for (const { downloadUrl, mediatype } of distributies) {
      const response = await site.ask(downloadUrl.slice(`${baseUrl}/api/v1`.length));
      expect(response.status, downloadUrl).toBe(200);
      expect(mediatype).toContain(response.headers.get('content-type')?.split(';')[0]);
    }
  }
});

test('every dataset and distribution says what its source says of reuse, and claims no licence that it does not', async () => {
  for (const { rechten, distributies } of await datasets()) {
    for (const one of [rechten, ...distributies.map((distribution) => distribution.rechten)])
      expect(one.verklaring).toMatch(/licentie/);
  }
  const turtle = await (await site.ask('/dcat?formaat=ttl')).text();
  expect(turtle).not.toContain('dct:license');
});

test('as Turtle it has what DCAT-AP-VL asks of a catalogue, a dataset, a distribution and a service', async () => {
  const quads = new Parser().parse(await (await site.ask('/dcat', { accept: 'text/turtle' })).text());
  const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
  const ofClass = (name: string) =>
    quads.filter(({ predicate, object }) => predicate.value === type && object.value === dcat + name);
  const shared = [
    `${dct}identifier`,
    `${dct}title`,
    `${dct}description`,
    `${dct}publisher`,
    `${dcat}contactPoint`,
  ];
  const asked: Record<string, string[]> = {
    Catalog: [...shared, `${dct}language`, `${dcat}dataset`, `${dcat}service`],
    Dataset: [
      ...shared,
      `${dct}accessRights`,
      `${dct}provenance`,
      `${dct}rights`,
      `${dcat}theme`,
      `${dcat}keyword`,
    ],
    Distribution: [`${dcat}accessURL`, `${dcat}mediaType`, `${dct}format`, `${dct}rights`],
    DataService: [...shared, `${dcat}endpointURL`, `${dcat}endpointDescription`, `${dcat}servesDataset`],
  };
  for (const [name, predicates] of Object.entries(asked)) {
    expect(ofClass(name).length, name).toBeGreaterThan(0);
    for (const { subject } of ofClass(name)) {
      const said = new Set(
        quads.filter((quad) => quad.subject.equals(subject)).map((quad) => quad.predicate.value),
      );
      for (const predicate of predicates) expect(said, `${subject.value} ${predicate}`).toContain(predicate);
    }
  }
});
