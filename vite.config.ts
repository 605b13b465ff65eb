import { globSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defineConfig, type Plugin } from 'vite';
import { iconNames } from './app/design/icon/icon-names.ts';
import { sprite } from './app/design/icon/sprite.ts';

/** Custom elements: one entry each, so that a page loads only its own. */
const elements = globSync(['app/elements/*/*.element.ts', 'app/rooms/*/elements/*.element.ts']);

/**
 * `vite build --app` makes both halves: dist/client (hashed assets, each with .gz and .br beside it, and
 * .vite/manifest.json) and dist/server (main.js, cli.js, mip-solver-worker.js and typesetting-worker.js, threads of their own,
 * and workbook-worker.js and document-text-worker.js, processes of their own; they read their dependencies from node_modules).
 */
export default defineConfig({
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx', development: false } },
  css: {
    preprocessorOptions: {
      scss: {
        // Appuniversum still speaks the Sass of before modules; what it warns of is not ours to change.
        quietDeps: true,
        silenceDeprecations: ['import', 'global-builtin', 'color-functions', 'if-function'],
      },
    },
  },
  plugins: [pictures(), precompressed()],
  builder: {},
  environments: {
    client: {
      build: {
        outDir: 'dist/client',
        manifest: true,
        assetsInlineLimit: 0,
        rolldownOptions: { input: ['app/design/styles.scss', 'app/design/embed.scss', ...elements] },
      },
    },
    ssr: {
      build: {
        outDir: 'dist/server',
        ssr: true,
        sourcemap: true,
        rolldownOptions: {
          input: {
            main: 'app/main.ts',
            cli: 'app/cli.ts',
            'mip-solver-worker': 'app/platform/mip-solver-worker.ts',
            'typesetting-worker': 'app/platform/typesetting-worker.ts',
            'document-text-worker': 'app/platform/document-text-worker.ts',
            'workbook-worker': 'app/platform/workbook-worker.ts',
          },
          // In one folder, so that `import.meta.dirname` is the same wherever the code ends up.
          output: { chunkFileNames: '[name].js' },
        },
      },
    },
  },
});

/** The favicon, and the sprite with those symbols of Appuniversum that our components name. */
function pictures(): Plugin {
  const asset = (name: string, source: string) =>
    ({ type: 'asset', name, originalFileName: `app/design/${name}`, source }) as const;
  return {
    name: 'pictures',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    buildStart() {
      const symbols = 'node_modules/@appuniversum/ember-appuniversum/public/appuniversum-symbolset.svg';
      this.emitFile(asset('icons.svg', sprite(readFileSync(symbols, 'utf8'), iconNames)));
      this.emitFile(asset('favicon.svg', readFileSync('app/design/favicon.svg', 'utf8')));
    },
  };
}

/** Puts a .gz and a .br beside every built asset, so that the server never compresses one itself. */
function precompressed(): Plugin {
  return {
    name: 'precompressed',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    writeBundle({ dir = '' }) {
      const folder = join(dir, 'assets');
      for (const name of readdirSync(folder).filter((file) => !/\.(gz|br)$/.test(file))) {
        const content = readFileSync(join(folder, name));
        writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
        writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content));
      }
    },
  };
}
