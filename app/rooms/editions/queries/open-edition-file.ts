import type { Reading } from '#platform/context.ts';
import { Conflict } from '#platform/refusals.ts';
import { zipSize, zipWriter } from '#platform/stored-zip.ts';
import { selectionText } from '../model.ts';
import { getPart, listParts, type PartLine } from './edition-parts.ts';
import { getEdition } from './get-edition.ts';

/** The bytes of a finished edition, read part by part as they are taken. */
export interface EditionFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly pieces: AsyncIterable<Uint8Array>;
}

/** Refuses (NotFound) an edition that is not there, (Conflict) one that is not finished. */
export async function openEditionFile(ctx: Reading, id: string): Promise<EditionFile> {
  const { ending, day, form, selection } = await getEdition(ctx, id);
  if (ending !== 'finished')
    throw new Conflict('Deze bundel bladen is niet klaar. Kijk op haar pagina hoever ze staat.');
  const parts = await listParts(ctx, id);
  const read = (part: PartLine) => getPart(ctx, id, part.number);
  const name = `bladen-${selectionText(selection).toLowerCase()}-${day}.${form}`;
  if (form === 'zip') {
    const bytes = zipSize(parts.map((part) => ({ path: pathOf(part), bytes: part.bytes })));
    return { name, type: 'application/zip', bytes, pieces: zipped(parts, read) };
  }
  const bytes = parts.reduce((sum, part) => sum + part.bytes, 0);
  return { name, type: 'application/pdf', bytes, pieces: joined(parts, read) };
}

type Read = (part: PartLine) => Promise<Buffer>;

function pathOf({ name, number }: PartLine): string {
  return name ?? String(number);
}

async function* joined(parts: readonly PartLine[], read: Read): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield await read(part);
}

async function* zipped(parts: readonly PartLine[], read: Read): AsyncGenerator<Uint8Array> {
  const writer = zipWriter();
  for (const part of parts) yield Buffer.concat(writer.file(pathOf(part), await read(part)));
  yield writer.end();
}
