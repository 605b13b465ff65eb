import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import { type Assets, assetsFromManifest, type Manifest } from '#design/assets.ts';
import { projectRoot } from '#platform/project-root.ts';
import type { Settings } from '#platform/settings.ts';
import type { Deps, Limit } from './reception/deps.ts';

const loopback = new Set(['127.0.0.1', 'localhost', '::1']);

/** Where the built stylesheet, icons and elements lie. */
export const clientFolder = join(projectRoot, 'dist', 'client');

const manifestFile = join(clientFolder, '.vite', 'manifest.json');

/** The version of this clone, from package.json. */
export async function readVersion(): Promise<string> {
  const text = await readFile(join(projectRoot, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** The digest of the program as it was built: every script beside this one, and what its pages load. */
export async function readBuild(): Promise<string> {
  const names = (await readdir(import.meta.dirname)).filter((name) => /\.[jt]s$/.test(name)).sort();
  const digest = createHash('sha256');
  for (const name of names) digest.update(await readFile(join(import.meta.dirname, name)));
  digest.update(await readFile(manifestFile));
  return digest.digest('base64url');
}

/** The addresses of the built assets. */
export async function readAssets(): Promise<Assets> {
  return assetsFromManifest(JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest);
}

/** The address that people type: BASE_URL, or this machine's own. */
export function baseUrlOf(settings: Settings, port: number): string {
  return (settings.BASE_URL ?? `http://localhost:${port}`).replace(/\/$/, '');
}

/** The origins of which a form is taken: that of BASE_URL, or every name of this machine's loopback. */
export function originsOf(settings: Settings, port: number): string[] {
  if (settings.BASE_URL) return [new URL(settings.BASE_URL).origin];
  return ['localhost', '127.0.0.1', '[::1]'].map((name) => new URL(`http://${name}:${port}`).origin);
}

/** Whether only this machine can reach the server: bound to loopback, and not put behind another address. */
export function isLoopbackOnly(settings: Settings): boolean {
  const base = settings.BASE_URL ? new URL(settings.BASE_URL).hostname : 'localhost';
  return loopback.has(settings.HOST) && loopback.has(base);
}

/** Counts attempts per client address in PostgreSQL, so that several processes count together. */
export function admitter(pool: Pool): Deps['admits'] {
  const limiters: Readonly<Record<Limit, RateLimiterPostgres>> = {
    signIn: limiter(pool, 'signIn', { points: 20, duration: 900 }),
    accountRequest: limiter(pool, 'accountRequest', { points: 30, duration: 3600 }),
    editionOrder: limiter(pool, 'editionOrder', { points: 30, duration: 3600 }),
    inquiry: limiter(pool, 'inquiry', { points: 30, duration: 3600 }),
    documentCode: limiter(pool, 'documentCode', { points: 30, duration: 3600 }),
    upload: limiter(pool, 'upload', { points: 60, duration: 3600 }),
    articleReaction: limiter(pool, 'articleReaction', { points: 60, duration: 3600 }),
    apiCall: limiter(pool, 'apiCall', { points: 120, duration: 60 }),
    apiDeed: limiter(pool, 'apiDeed', { points: 100, duration: 3600 }),
  };
  return async (limit, key) => {
    try {
      await limiters[limit].consume(key);
      return true;
    } catch (refused) {
      if (refused instanceof Error) throw refused;
      return false;
    }
  };
}

function limiter(pool: Pool, keyPrefix: Limit, { points, duration }: { points: number; duration: number }) {
  return new RateLimiterPostgres({
    storeClient: pool,
    schemaName: 'platform',
    tableName: 'rate_limit',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix,
    points,
    duration,
  });
}
