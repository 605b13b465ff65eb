import { Conflict } from '#platform/refusals.ts';
import type { KeptFile } from '#reception/page.ts';
import { isOpen, servedType } from '#rooms/documents/model.ts';
import type { DocumentView } from '#rooms/documents/queries/list-documents.ts';

/** A document as it goes out. Refuses (Conflict) one in which the scanner found something, or at which it did not look yet. */
export function openDocument({ name, hash, mediaType, scan }: DocumentView): KeptFile {
  if (isOpen(scan)) return { name, hash, type: servedType(name, mediaType) };
  throw new Conflict(
    scan === 'infected'
      ? 'Deze bijlage is geblokkeerd: de virusscanner vond er iets in. Vraag de afzender om een andere versie.'
      : 'De virusscanner moet nog naar deze bijlage kijken. Probeer het over enkele minuten opnieuw.',
  );
}
