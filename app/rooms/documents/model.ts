/** What is known of viruses in a content: nothing (there is no scanner), nothing yet, that there are none, or that there are. */
export type ScanState = 'none' | 'waiting' | 'clean' | 'infected';

/** Who sent a document. */
export type Sender = 'asker' | 'office' | 'addressee';

/** Besides the office of the case: who asked (by the id of the case), or the addressee of a referral (by its id). */
export type ReaderKind = 'asker' | 'referral';

/** One who may open a document. */
export interface Reader {
  readonly kind: ReaderKind;
  readonly id: string;
}

/** The fields of a form with attachments: the files that are chosen now, the tokens of those that came before. */
export const attachmentFields = { chosen: 'bijlagen', received: 'ontvangen' } as const;

/** What one form takes: bytes of a file and of all of them, and how many. */
export const attachmentLimits = { fileBytes: 25_000_000, formBytes: 50_000_000, files: 20 } as const;

/** A file that is offered, as far as the limits go. */
export interface Offered {
  readonly name: string;
  readonly size: number;
}

/**
 * Which of these files still fit beside those that are kept already, in their order, and a sentence for each that does
 * not; past the twentieth one sentence for all.
 */
export function fitting<File extends Offered>(
  offered: readonly File[],
  kept: readonly Offered[],
): { readonly fits: readonly File[]; readonly faults: readonly string[] } {
  const fits: File[] = [];
  const faults: string[] = [];
  let bytes = kept.reduce((sum, { size }) => sum + size, 0);
  const places = attachmentLimits.files - kept.length;
  for (const file of offered) {
    if (fits.length >= places) break;
    const fault = faultOf(file, attachmentLimits.formBytes - bytes);
    if (fault === null) {
      fits.push(file);
      bytes += file.size;
    } else faults.push(fault);
  }
  const left = offered.length - fits.length - faults.length;
  if (left > 0)
    faults.push(
      `Er gaan hoogstens ${attachmentLimits.files} bestanden mee: ${left === 1 ? 'één is er' : `${left} zijn er`} niet bij.`,
    );
  return { fits, faults };
}

function faultOf({ name, size }: Offered, left: number): string | null {
  if (size === 0) return `“${name}” is leeg.`;
  if (size > attachmentLimits.fileBytes) return `“${name}” is groter dan 25 MB.`;
  return size > left ? `“${name}” past er niet meer bij: samen hoogstens 50 MB.` : null;
}

/** The kinds of content that the ends of names promise. What is in no list is only ever saved, never shown. */
const promised: Readonly<Record<string, readonly string[]>> = {
  pdf: ['application/pdf'],
  png: ['image/png'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  gif: ['image/gif'],
  webp: ['image/webp'],
  tif: ['image/tiff'],
  tiff: ['image/tiff'],
  docx: [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/x-ole-storage',
  ],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'application/x-ole-storage'],
  pptx: [
    'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    'application/x-ole-storage',
  ],
  odt: ['application/vnd.oasis.opendocument.text'],
  ods: ['application/vnd.oasis.opendocument.spreadsheet'],
  odp: ['application/vnd.oasis.opendocument.presentation'],
  doc: ['application/x-ole-storage', 'application/rtf'],
  xls: ['application/x-ole-storage'],
  ppt: ['application/x-ole-storage'],
  msg: ['application/x-ole-storage'],
  rtf: ['application/rtf'],
  zip: ['application/zip'],
  txt: ['text/plain'],
  csv: ['text/plain'],
  eml: ['text/plain'],
};

/** Whether the name of a file says that it is something else than its bytes do. */
export function lies(name: string, mediaType: string): boolean {
  const kinds = promised[endOf(name)];
  return kinds !== undefined && !kinds.includes(mediaType);
}

/** As what a file is served: what it is, where its name says so too; else as bytes of which nobody makes anything. */
export function servedType(name: string, mediaType: string): string {
  return promised[endOf(name)]?.includes(mediaType) ? mediaType : 'application/octet-stream';
}

function endOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Whether a document may be opened: one that waits for the scanner, or in which it found something, may not. */
export function isOpen(scan: ScanState): boolean {
  return scan === 'none' || scan === 'clean';
}
