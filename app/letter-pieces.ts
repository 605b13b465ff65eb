/** A part of a letter: words, or an address of ours with the path at which this site has it. */
export interface LetterPiece {
  readonly text: string;
  readonly href: string | null;
}

/**
 * A letter in pieces, so that its addresses of this house can be followed. They are taken by their path: a demonstration
 * that starts again may have another port. An address elsewhere stays words.
 */
export function letterPieces(body: string, baseUrl: string): LetterPiece[] {
  const { hostname } = new URL(baseUrl);
  return body
    .split(/(https?:\/\/\S+)/)
    .filter((text) => text !== '')
    .map((text) => ({ text, href: pathAt(text, hostname) }));
}

function pathAt(text: string, hostname: string): string | null {
  if (!/^https?:\/\//.test(text)) return null;
  const url = URL.parse(text);
  return url === null || url.hostname !== hostname ? null : url.pathname.replace(/^\/+/, '/') + url.search;
}
