import type { TextEncoding } from './table-file.ts';

/** A text and how it was written down. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
}

const marks: readonly (readonly [readonly number[], TextEncoding])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/**
 * Decodes a text of unknown encoding: what its byte order mark says; else UTF-8 where all of it is UTF-8; else
 * Windows-1252, in which Excel saves a CSV and of which no byte is wrong. The mark is no part of the text. What is
 * broken in its own encoding comes as U+FFFD. Where `chosen` is given, somebody knows better.
 */
export function decodeText(bytes: Uint8Array, chosen: TextEncoding | null = null): DecodedText {
  if (chosen !== null) return { text: new TextDecoder(chosen).decode(bytes), encoding: chosen };
  const mark = marks.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (mark !== undefined) return { text: new TextDecoder(mark[1]).decode(bytes), encoding: mark[1] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}
