import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeBackup } from '#platform/backup.ts';
import type { BackupManifest } from '#platform/backup-manifest.ts';
import { verifyBackup } from '#platform/backup-verification.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import { filesOnDisk } from '#platform/files.ts';
import { readNotedHeads } from '#platform/journal-head.ts';
import { migrate } from '#platform/migrations.ts';
import { Invalid } from '#platform/refusals.ts';
import { restoreBackup } from '#platform/restoration.ts';
import { findOpenRestoration, type OpenRestoration, releaseRestoration } from '#platform/restored-letters.ts';
import type { Settings } from '#platform/settings.ts';
import { inWriting } from '#platform/writing.ts';
import { listContentHashes } from '#rooms/documents/queries/list-content-hashes.ts';
import { readVersion } from './house.ts';
import { type Opened, openPlace } from './opening.ts';
import { gapLines } from './restoration-gap.ts';

/** A command about backups, with what it was given. */
export type SafetyOrder =
  | { readonly verb: 'make' | 'verify' | 'restore'; readonly file: string }
  | { readonly verb: 'report' }
  | { readonly verb: 'release'; readonly except: readonly string[]; readonly isWithoutLetters: boolean };

/** With what such a command works: the settings, the terminal, and how a database is opened that is there already. */
export interface SafetyDesk {
  readonly settings: Settings;
  readonly print: (text: string) => number;
  readonly withHouse: (work: (house: Opened) => Promise<number>) => Promise<number>;
}

const actor = { kind: 'system', name: 'opdrachtregel' } as const;

const releaseOptions = {
  behalve: { type: 'string', multiple: true },
  'zonder-brieven': { type: 'boolean' },
} as const;

/** Reads a command about backups; null where it is another, or not whole. An unknown option is a TypeError of Node. */
export function parseSafetyOrder([name, ...words]: string[]): SafetyOrder | null {
  if (name === 'herstel') return parseAftermath(words);
  const [first, second, ...rest] = words;
  if (first === undefined || first.startsWith('-') || rest.length > 0) return null;
  if (name === 'reservekopie' && first === 'nakijken' && second !== undefined)
    return { verb: 'verify', file: second };
  if (second !== undefined) return null;
  if (name === 'reservekopie') return { verb: 'make', file: first };
  return name === 'terugzetten' ? { verb: 'restore', file: first } : null;
}

/** Carries it out and gives the exit code: 1 where something is not as it should be, though all was done. */
export function carryOutSafetyOrder(order: SafetyOrder, desk: SafetyDesk): Promise<number> {
  if (order.verb === 'make') return desk.withHouse((house) => make(order.file, house, desk));
  if (order.verb === 'verify') return verify(order.file, desk);
  if (order.verb === 'restore') return restore(order.file, desk);
  return desk.withHouse((house) =>
    order.verb === 'release' ? release(order, house, desk) : report(house, desk),
  );
}

function parseAftermath(words: string[]): SafetyOrder | null {
  const { values, positionals } = parseArgs({ args: words, allowPositionals: true, options: releaseOptions });
  const isPlain = Object.keys(values).length === 0;
  if (positionals.length === 0 && isPlain) return { verb: 'report' };
  if (positionals.length !== 1 || positionals[0] !== 'vrijgeven') return null;
  return {
    verb: 'release',
    except: values.behalve ?? [],
    isWithoutLetters: values['zonder-brieven'] === true,
  };
}

async function make(
  file: string,
  { connection, dataFolder }: Opened,
  { print }: SafetyDesk,
): Promise<number> {
  const manifest = await makeBackup(file, {
    connection,
    files: filesOnDisk(join(dataFolder, 'files')),
    hashesAfter: listContentHashes,
    version: await readVersion(),
    now: new Date(),
  });
  print(`Reservekopie gemaakt: ${file}\n${contents(manifest)}`);
  for (const hash of manifest.missingFiles) {
    print(`Let op: bijlage ${hash} staat niet of beschadigd op schijf, en zit niet in de kopie.\n`);
  }
  return manifest.missingFiles.length === 0 ? 0 : 1;
}

async function verify(file: string, { print }: SafetyDesk): Promise<number> {
  return print(`De reservekopie is heel: ${file}\n${contents(await verifyBackup(file))}`);
}

async function restore(file: string, desk: SafetyDesk): Promise<number> {
  const silent = () => {};
  const place = await openPlace(desk.settings, { purpose: 'command', report: silent, onLost: silent });
  try {
    const manifest = await restoreBackup(file, {
      connection: place.connection,
      files: filesOnDisk(join(place.dataFolder, 'files')),
      hashesAfter: listContentHashes,
      now: new Date(),
    });
    await migrate(place.connection);
    desk.print(`Teruggezet in ${place.place}:\n${contents(manifest)}\n`);
  } finally {
    await place.close();
  }
  return desk.withHouse((house) => report(house, desk));
}

async function report({ database, dataFolder }: Opened, { print }: SafetyDesk): Promise<number> {
  const open = await findOpenRestoration(database.kysely);
  if (open === null) return print('Er is niets teruggezet dat nog op vrijgeven wacht.\n');
  const gap = await gapLines(database.kysely, open, await readNotedHeads(dataFolder));
  return print([...gap, ...letterLines(open), ''].join('\n'));
}

function letterLines({ letters }: OpenRestoration): readonly string[] {
  const next =
    'Zolang dat niet vrijgegeven is, vertrekken deze brieven niet en worden vragen niet vanzelf opgevolgd: npm run regioloket -- herstel vrijgeven';
  if (letters.length === 0) return ['Er wachten geen brieven.', next];
  const rows = letters.map(
    ({ id, recipient, subject, composedAt }) =>
      `  ${id}  ${dutchMoment(composedAt)}  ${recipient}  ${subject}`,
  );
  return [
    `Brieven die wachten, want misschien zijn ze na de kopie al vertrokken: ${letters.length}`,
    ...rows,
    next,
  ];
}

async function release(
  { except, isWithoutLetters }: Extract<SafetyOrder, { verb: 'release' }>,
  { database }: Opened,
  { print }: SafetyDesk,
): Promise<number> {
  const open = await findOpenRestoration(database.kysely);
  if (open === null) return print('Er is niets teruggezet dat nog op vrijgeven wacht.\n');
  const known = new Set(open.letters.map(({ id }) => id));
  const strange = except.filter((id) => !known.has(id));
  if (strange.length > 0) {
    throw new Invalid(`Deze brief wacht niet: ${strange.join(', ')}. Er is niets vrijgegeven.`);
  }
  const kept = isWithoutLetters ? known : new Set(except);
  const sent = await inWriting(database.kysely, { now: new Date(), actor }, (ctx) =>
    releaseRestoration(ctx, open, kept),
  );
  return print(
    `Vrijgegeven: ${sent} brieven vertrekken, ${known.size - sent} nooit. Vragen worden weer opgevolgd.\n`,
  );
}

function contents({ version, madeAt, tables, files, journal }: BackupManifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return (
    `  van versie ${version}, gemaakt op ${dutchMoment(new Date(madeAt))}\n` +
    `  ${tables.length} tabellen met ${rows} rijen, ${files.rows} bijlagen\n` +
    `  journaal: regel ${journal.number}, kop ${journal.hash}\n`
  );
}
