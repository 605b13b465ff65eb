import { request } from 'node:http';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import type { RunningSite } from '../../e2e/running-site.ts';
import { view } from './map-picture.ts';

/** What the first view of our map weighs by brotli, in bytes. */
export interface Weights {
  /** The HTML: the whole view, without script. */
  readonly page: number;
  /** Every script that the page loads. */
  readonly scripts: number;
  /** All membership layers, as they lie in the page. */
  readonly layers: number;
}

/** Weighs the first view as a browser gets it. */
export async function weighMap(site: RunningSite): Promise<Weights> {
  const packed = await packedBytes(site.baseUrl + view);
  const html = brotliDecompressSync(packed).toString('utf8');
  const scripts = new Set([...html.matchAll(/src="(\/assets\/[^"]+\.js)"/g)].map(([, path = '']) => path));
  const sizes = [...scripts].map(async (path) => (await packedBytes(site.baseUrl + path)).length);
  const layers = /<script type="application\/json" id="kaart-lagen">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return {
    page: packed.length,
    scripts: (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0),
    layers: brotliCompressSync(layers).length,
  };
}

/** fetch() would unpack it. */
function packedBytes(url: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    request(url, { headers: { 'accept-encoding': 'br', 'sec-fetch-site': 'none' } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        if (response.headers['content-encoding'] === 'br') resolve(Buffer.concat(parts));
        else reject(new Error(`${url} does not come by brotli`));
      });
    })
      .on('error', reject)
      .end();
  });
}
