import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { runnerImport } from 'vite';
import { clone, type RunningSite } from '../e2e/running-site.ts';
import { table } from './table.ts';

const limit = 150_000;

/**
 * What goes over the wire for every public page: its HTML by gzip, and with everything that it loads (stylesheet,
 * icons, scripts of elements), by gzip and by brotli. `tooHeavy` when a page is over 150 kB by gzip.
 */
export async function measureWire(
  site: RunningSite,
  dataFolder: string,
): Promise<{ text: string; tooHeavy: boolean }> {
  // Pages are tsx, which Node does not read: Vite does.
  const { module } = await runnerImport<typeof import('../e2e/visits.ts')>(join(clone, 'e2e', 'visits.ts'));
  const paths = await module.visitsOf('public', dataFolder);
  const pages = [];
  for (const path of paths) pages.push(await weigh(site.baseUrl, path));
  pages.sort((a, b) => b.gzip - a.gzip);
  const faults = pages.filter(({ gzip }) => gzip > limit).map(({ path, gzip }) => `${path}: ${gzip} bytes`);
  const rows = pages.map(({ path, html, gzip, brotli }) => [path, kilo(html), kilo(gzip), kilo(brotli)]);
  const header = ['kB', 'HTML, gzip', 'with all it loads, gzip', 'the same, assets by brotli'];
  const judgement =
    faults.length === 0 ? 'No page is over 150 kB by gzip.' : `Over 150 kB: ${faults.join(', ')}`;
  return { text: `## Over the wire\n\n${judgement}\n\n${table(header, rows)}`, tooHeavy: faults.length > 0 };
}

interface Weight {
  readonly path: string;
  readonly html: number;
  readonly gzip: number;
  readonly brotli: number;
}

async function weigh(baseUrl: string, path: string): Promise<Weight> {
  const page = await fetchAs(baseUrl + path, 'gzip');
  const assets = assetsIn(gunzipSync(page.body).toString('utf8'));
  let [gzip, brotli] = [page.body.length, page.body.length];
  for (const asset of assets) {
    gzip += (await fetchAs(baseUrl + asset, 'gzip')).body.length;
    const squeezed = await fetchAs(baseUrl + asset, 'br');
    if (squeezed.encoding === 'br') brotliDecompressSync(squeezed.body);
    brotli += squeezed.body.length;
  }
  return { path, html: page.body.length, gzip, brotli };
}

/** Every address of ours that the document makes a browser load, once. */
function assetsIn(html: string): string[] {
  return [
    ...new Set([...html.matchAll(/(?:href|src)="(\/assets\/[^"#]+)/g)].map(([, address = '']) => address)),
  ];
}

/** As a browser gets it: fetch() would unpack it. */
function fetchAs(url: string, encoding: string): Promise<{ body: Buffer; encoding: string | undefined }> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': encoding } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ body: Buffer.concat(parts), encoding: response.headers['content-encoding'] }),
      );
    })
      .on('error', reject)
      .end();
  });
}

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
