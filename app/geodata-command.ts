import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Actor } from '#platform/context.ts';
import { dutch } from '#platform/day.ts';
import { NotFound } from '#platform/refusals.ts';
import { inWriting } from '#platform/writing.ts';
import { removeBoundaries } from '#rooms/territory/commands/remove-boundaries.ts';
import { useBoundaries } from '#rooms/territory/commands/use-boundaries.ts';
import {
  type ReadBoundaries,
  readBoundaries,
  topologyIn,
} from '#rooms/territory/engine/boundaries/read-boundaries.ts';
import type { BoundaryReport } from '#rooms/territory/queries/report-on-boundaries.ts';
import { boundaryProblemWords } from '#rooms/territory/views/boundary-words.ts';
import { fetchBoundaries, officialAddress } from './boundary-fetching.ts';
import type { Opened } from './opening.ts';

/** What `geodata` was asked: a file, or an address to fetch from, or to take the boundaries away. */
export interface GeodataOrder {
  readonly file: string | null;
  readonly address: string;
  readonly crs: string | null;
  readonly source: string | null;
  /** How far areas may differ from the facts: 0.01 is one per cent. */
  readonly areaMargin: number;
  readonly isRemoval: boolean;
}

/** What a command is given: when, by whom, and where to print. */
interface Given {
  readonly now: Date;
  readonly actor: Actor;
  readonly print: (line: string) => void;
}

const text = { type: 'string' } as const;
const options = { crs: text, bron: text, marge: text, adres: text, weg: { type: 'boolean' } } as const;

/** Reads what stands behind `geodata`; null where it is no such order. An unknown option is a TypeError of Node. */
export function parseGeodataOrder(args: string[]): GeodataOrder | null {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  const percent = Number((values.marge ?? '1').replace(',', '.'));
  if (positionals.length > 1 || !(percent >= 0 && percent <= 100)) return null;
  return {
    file: positionals[0] ?? null,
    address: values.adres ?? officialAddress,
    crs: values.crs ?? null,
    source: values.bron ?? null,
    areaMargin: percent / 100,
    isRemoval: values.weg ?? false,
  };
}

/**
 * Carries out the order and tells about it. Returns whether the map is as was asked; where it is not, nothing changed
 * and every reason was printed. Refuses (NotFound, Conflict) what cannot be read or fetched.
 */
export async function bringBoundaries(
  { database: { kysely } }: Pick<Opened, 'database'>,
  order: GeodataOrder,
  { now, actor, print }: Given,
): Promise<boolean> {
  if (order.isRemoval) {
    const gone = await inWriting(kysely, { now, actor }, removeBoundaries);
    print(gone === 0 ? 'Er waren geen grenzen ingelezen.' : 'De kaart gebruikt weer de ingebouwde grenzen.');
    return true;
  }
  const { read, source, checksum } = await readOrFetch(order, print);
  if (read.topology === null) return refused(read.problems.map(boundaryProblemWords), print);
  const { topology } = read;
  print(
    `Gelezen: ${topology.codes.length} gemeenten in EPSG:${read.crs}, ${topology.arcs.length} stukken grens`,
  );
  const incoming = { topology, source, checksum, areaMargin: order.areaMargin };
  const report = await inWriting(kysely, { now, actor }, (ctx) => useBoundaries(ctx, incoming));
  for (const line of figureLines(report)) print(line);
  if (report.figures === null || report.problems.length > 0) {
    return refused(report.problems.map(boundaryProblemWords), print);
  }
  const until = report.validTo === null ? '' : ` tot ${dutch(report.validTo)}`;
  print(`De kaart gebruikt deze grenzen voor elke dag vanaf ${dutch(report.validFrom)}${until}.`);
  return true;
}

interface Incoming {
  readonly read: ReadBoundaries;
  readonly source: string;
  readonly checksum: string;
}

async function readOrFetch(order: GeodataOrder, print: Given['print']): Promise<Incoming> {
  if (order.file === null) return await fetched(order, print);
  const bytes = await readFile(order.file).catch(() => {
    throw new NotFound(`Het bestand ${order.file} is niet te lezen. Kijk de naam na.`);
  });
  return {
    read: readBoundaries(bytes.toString('utf8'), order.crs),
    source: order.source ?? `bestand ${basename(order.file)}`,
    checksum: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** A minute per page: what is fetched is some megabytes. */
const pageTimeout = 60_000;

async function fetched({ address, crs, source }: GeodataOrder, print: Given['print']): Promise<Incoming> {
  const { file, checksum, pages } = await fetchBoundaries(address, pageTimeout);
  print(`Opgehaald: ${file.features.length} gebieden op ${pages} bladzijden van ${address}`);
  const official = 'Digitaal Vlaanderen, Voorlopig Referentiebestand Gemeentegrenzen (VRBG)';
  return {
    // Without a coordinate system in its header an answer is in WGS 84: that is what the standard says.
    read: topologyIn(file, crs ?? file.crsName ?? '4326'),
    source: source ?? (address === officialAddress ? official : new URL(address).host),
    checksum,
  };
}

function figureLines({ figures }: BoundaryReport): readonly string[] {
  if (figures === null) return [];
  const percent = (part: number) => `${(Math.abs(part) * 100).toFixed(2).replace('.', ',')} %`;
  const { neighbours } = figures;
  return [
    `Oppervlakte: in totaal ${percent(figures.totalDifference)} verschil met de feiten, per gemeente hoogstens ${percent(figures.largestDifference)}`,
    neighbours === null
      ? 'Buurgemeenten: van deze dag niet bekend, dus niet nagegaan'
      : `Buurgemeenten: ${neighbours.known} paren bekend, ${neighbours.missing} niet gevonden, ${neighbours.extra} te veel`,
  ];
}

function refused(reasons: readonly string[], print: Given['print']): false {
  for (const reason of reasons) print(`FOUT: ${reason}`);
  print('Er is niets gewijzigd.');
  return false;
}
