import type { Child } from 'hono/jsx';

/** The letters of our papers, and what comes nearest where a reader has not got them. */
export const paperLetters =
  "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";

/** What a drawing is, and what it shows, for who does not see it. */
export interface DrawingText {
  readonly title: string;
  readonly description: string;
}

interface PaperDrawingProps {
  readonly words: DrawingText;
  readonly width: number;
  readonly height: number;
  readonly children: Child;
}

/** A drawing of this size as the text of an SVG file that stands on its own. */
export function PaperDrawing({ words, width, height, children }: PaperDrawingProps): string {
  const drawing = (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-labelledby="titel beschrijving"
      lang="nl"
      font-family={paperLetters}
    >
      <title id="titel">{words.title}</title>
      <desc id="beschrijving">{words.description}</desc>
      {children}
    </svg>
  );
  return String(drawing).replace(notInXml, '');
}

/** Marks that no XML may hold, however they got into a name. */
const notInXml = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
