import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { build } from 'vite';
import { clone } from '../../e2e/running-site.ts';
import type { MapData } from './pages/map-data.ts';

/** The pages of the peers by name of their script in `pages/`. */
export const peerPages = ['leaflet-svg', 'leaflet-canvas', 'openlayers', 'maplibre'] as const;

/** The box that our own drawing has on the page, in CSS pixels. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

/** The pages of the peers on a server like ours. */
export interface PeerSite {
  readonly baseUrl: string;
  close(): Promise<void>;
}

const maplibreFiles = ['maplibre-gl.mjs', 'maplibre-gl-worker.mjs'];

/**
 * Builds a bare page per peer into the folder, minified by Vite and with everything compressed beforehand by brotli as
 * our own assets are, and serves it. Each draws this data in a box as large as ours.
 */
export async function openPeerSite(folder: string, data: MapData, box: Box): Promise<PeerSite> {
  const names = await buildScripts(folder);
  writeFileSync(join(folder, 'map-data.json'), JSON.stringify(data));
  for (const page of peerPages) writeFileSync(join(folder, `${page}.html`), html(page, names, box));
  for (const name of readdirSync(folder).filter((file) => !file.endsWith('.br'))) {
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(readFileSync(join(folder, name))));
  }
  const app = new Hono().use(serveStatic({ root: folder, precompressed: true }));
  return await new Promise((resolve) => {
    const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) =>
      resolve({
        baseUrl: `http://127.0.0.1:${port}`,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    );
  });
}

/** MapLibre fetches its worker from the folder of its own file, so that goes along as it is published. */
async function buildScripts(folder: string): Promise<string[]> {
  await build({
    configFile: false,
    root: clone,
    base: './',
    logLevel: 'silent',
    publicDir: false,
    build: {
      outDir: folder,
      target: 'es2024',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: {
        input: Object.fromEntries(
          peerPages.map((page) => [page, join(import.meta.dirname, 'pages', `${page}.ts`)]),
        ),
        external: ['maplibre-gl'],
        output: {
          paths: { 'maplibre-gl': './maplibre-gl.mjs' },
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  for (const name of maplibreFiles) {
    cpSync(join(clone, 'node_modules', 'maplibre-gl', 'dist', name), join(folder, name));
  }
  return readdirSync(folder);
}

/** Data and script are asked for at once: the script needs not run first to find out what it needs. */
function html(page: string, names: readonly string[], { width, height }: Box): string {
  const sheet = [page, page.split('-')[0]].map((one) => `${one}.css`).find((one) => names.includes(one));
  const modules = page === 'maplibre' ? maplibreFiles.slice(0, 1) : [];
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<title>Kaart</title>
<link rel="icon" href="data:,">
<link rel="preload" as="fetch" crossorigin href="./map-data.json">
${modules.map((one) => `<link rel="modulepreload" href="./${one}">`).join('\n')}
${sheet === undefined ? '' : `<link rel="stylesheet" href="./${sheet}">`}
<style>body { margin: 0 } #map { width: ${width}px; height: ${height}px }
.tooltip { position: absolute; top: 0; left: 0; background: #fff }</style>
<div id="map"></div>
<script type="module" src="./${page}.js"></script>
</html>
`;
}
