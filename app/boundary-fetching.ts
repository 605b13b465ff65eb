import { createHash } from 'node:crypto';
import { Conflict } from '#platform/refusals.ts';
import { asList, asRecord, type BoundaryFile } from '#rooms/territory/engine/boundaries/boundary-file.ts';
import { readGeojson } from '#rooms/territory/engine/boundaries/geojson-reading.ts';

/** The boundaries of municipalities as Digitaal Vlaanderen publishes them (VRBG), as OGC API Features. */
export const officialAddress =
  'https://geo.api.vlaanderen.be/VRBG/ogc/features/v1/collections/Refgem/items?f=application%2Fgeo%2Bjson&limit=100';

/** Everything that was fetched, as one file, with the sha256 of all pages one after another. */
export interface FetchedBoundaries {
  readonly file: BoundaryFile;
  readonly checksum: string;
  readonly pages: number;
}

/** More pages, or more bytes, than the municipalities of Flanders take up even one by one. */
const limits = { pages: 1000, bytes: 500_000_000 };

/**
 * Fetches a collection of OGC API Features page by page, by its `next` links, each within `timeout` milliseconds.
 * Refuses (Conflict) in Dutch what does not answer, what is no GeoJSON, a link to another site, pages that do not end,
 * and fewer features than the collection says it has.
 *
 * Source: OGC API - Features - Part 1: Core (17-069r4), 7.15 and 7.16.
 */
export async function fetchBoundaries(address: string, timeout: number): Promise<FetchedBoundaries> {
  const digest = createHash('sha256');
  const files: BoundaryFile[] = [];
  const seen = new Set<string>();
  let bytes = 0;
  let matched: unknown;
  let url: URL | null = addressOf(address);
  while (url !== null) {
    if (seen.has(url.href) || seen.size >= limits.pages) refuse(url, 'de bladzijden houden niet op');
    seen.add(url.href);
    const page: Page = await fetchPage(url, timeout);
    bytes += page.text.length;
    if (bytes > limits.bytes) refuse(url, 'het antwoord is te groot');
    digest.update(page.text);
    files.push(page.file);
    matched = page.answer.numberMatched;
    url = nextOf(page.answer, url);
  }
  const features = files.flatMap((file) => file.features);
  if (typeof matched === 'number' && matched !== features.length) {
    throw new Conflict(
      `Van ${address} kwamen ${features.length} van de ${matched} gebieden. Er is niets gewijzigd. Probeer het later opnieuw.`,
    );
  }
  const crsName = files[0]?.crsName ?? null;
  return { file: { crsName, features }, checksum: digest.digest('hex'), pages: seen.size };
}

interface Page {
  readonly text: string;
  readonly file: BoundaryFile;
  readonly answer: Readonly<Record<string, unknown>>;
}

function addressOf(address: string): URL {
  if (URL.canParse(address) && /^https?:/.test(address)) return new URL(address);
  throw new Conflict(`${address} is geen adres dat met http begint.`);
}

async function fetchPage(url: URL, timeout: number): Promise<Page> {
  const { text, crsName } = await textAt(url, timeout);
  const answer = parsed(text);
  const file = readGeojson(answer);
  if (file === null) return refuse(url, 'het antwoord is geen GeoJSON');
  return { text, answer: asRecord(answer), file: { ...file, crsName: file.crsName ?? crsName } };
}

/** The coordinate system stands in a header (OGC API Features, Part 2); without one it is WGS 84. */
async function textAt(url: URL, timeout: number): Promise<{ text: string; crsName: string | null }> {
  try {
    const headers = { accept: 'application/geo+json, application/json;q=0.9' };
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(timeout) });
    if (!response.ok) return refuse(url, `het antwoordt met ${response.status}`);
    refuseOtherSite(url, new URL(response.url));
    const crs = response.headers.get('content-crs');
    return { text: await response.text(), crsName: crs === null ? null : crs.replace(/^<|>$/g, '') };
  } catch (error) {
    if (error instanceof Conflict) throw error;
    const isLate = error instanceof Error && error.name === 'TimeoutError';
    return refuse(
      url,
      isLate ? `er kwam geen antwoord binnen ${timeout / 1000} seconden` : 'er is geen verbinding',
    );
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function nextOf(answer: Readonly<Record<string, unknown>>, url: URL): URL | null {
  const link = asList(answer.links)
    .map(asRecord)
    .find(({ rel }) => rel === 'next');
  if (typeof link?.href !== 'string') return null;
  if (!URL.canParse(link.href, url))
    return refuse(url, 'de verwijzing naar de volgende bladzijde klopt niet');
  const next = new URL(link.href, url);
  refuseOtherSite(url, next);
  // Behind a proxy a service may think that it is asked without encryption.
  next.protocol = url.protocol;
  return next;
}

/** Who answers must not send us anywhere else, into our own network for one. */
function refuseOtherSite(url: URL, other: URL): void {
  if (other.host !== url.host) refuse(url, `het verwijst naar een andere site, ${other.host}`);
}

function refuse(url: URL, what: string): never {
  throw new Conflict(
    `De grenzen zijn niet opgehaald van ${url.origin}${url.pathname}: ${what}. Er is niets gewijzigd. Probeer het later opnieuw, of geef een bestand.`,
  );
}
