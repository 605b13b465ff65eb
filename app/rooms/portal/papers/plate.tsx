import type { Child } from 'hono/jsx';
import { palette } from '#design/area-map/palette.ts';
import type { PaperFacts } from './map-statement.ts';
import { type DrawingText, PaperDrawing, paperLetters } from './paper-drawing.tsx';
import { wrappedLines } from './wrapped-lines.ts';

/** How wide a plate is, and the white around what stands on it, in CSS pixels. */
export const plateWidth = 1200;
export const plateMargin = 24;

/** The width of what stands on a plate. */
export const plateInside = plateWidth - 2 * plateMargin;

/** Something on a plate that is this high, drawn with its top at `y` and its left at `x`. */
export interface Block {
  readonly height: number;
  readonly draw: (x: number, y: number) => Child;
}

interface TextLooks {
  readonly size: number;
  readonly width?: number;
  readonly weight?: 400 | 700;
  readonly lead?: string | null;
  /** White below the text. */
  readonly after?: number;
}

/** A text in as many lines as it takes, its `lead` in bold. */
export function textBlock(text: string, looks: TextLooks): Block {
  const { size, width = plateInside, weight = 400, after = 0, lead = null } = looks;
  const step = size * 1.35;
  const [first = '', ...more] = wrappedLines(lead === null ? text : `${lead} ${text}`, width, size);
  const bold = lead !== null && first.startsWith(lead) ? lead : '';
  return {
    height: (more.length + 1) * step + after,
    draw: (x, y) => (
      <text font-size={size} font-weight={weight} fill={palette.letters}>
        <tspan x={x} y={Math.round(y + size)}>
          {bold !== '' && <tspan font-weight="700">{bold}</tspan>}
          {first.slice(bold.length)}
        </tspan>
        {more.map((line, at) => (
          <tspan x={x} y={Math.round(y + size + (at + 1) * step)}>
            {line}
          </tspan>
        ))}
      </text>
    ),
  };
}

/** Blocks under each other. */
export function stacked(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    draw: (x, y) => {
      const tops = blocks.map((_, at) => y + stacked(blocks.slice(0, at)).height);
      return <>{blocks.map(({ draw }, at) => draw(x, tops[at] ?? y))}</>;
    },
  };
}

/** The white between two columns. */
export const gutter = 24;

/** How wide a column is where so many stand beside each other. */
export function columnWidth(columns: number, width = plateInside): number {
  return (width - (columns - 1) * gutter) / columns;
}

/** Blocks beside each other, row by row; a row is as high as its highest. */
export function inRows(blocks: readonly Block[], columns: number): Block {
  const step = columnWidth(columns) + gutter;
  const rows = Array.from({ length: Math.ceil(blocks.length / columns) }, (_, row) => {
    const cells = blocks.slice(row * columns, (row + 1) * columns);
    return {
      height: Math.max(...cells.map(({ height }) => height)),
      draw: (x: number, y: number) => <>{cells.map(({ draw }, at) => draw(x + at * step, y))}</>,
    };
  });
  return stacked(rows);
}

/** Blocks in columns of as many each, to read down the one and then the next. */
export function inColumns(blocks: readonly Block[], columns: number): Block {
  const most = Math.ceil(blocks.length / columns);
  const parts = Array.from({ length: columns }, (_, at) => stacked(blocks.slice(at * most, (at + 1) * most)));
  return inRows(parts, columns);
}

/** White of this height. */
export function space(height: number): Block {
  return { height, draw: () => null };
}

/** What stands at the foot of every plate. */
export function footerBlocks({ footer, address }: Pick<PaperFacts, 'footer' | 'address'>): Block[] {
  return [...footer, `Regioloket: ${address}`].map((line) => textBlock(line, { size: 13 }));
}

/** A sheet of white with these blocks under each other, as an SVG that any program shows. */
export function plate(words: DrawingText, blocks: readonly Block[]): string {
  const whole = stacked(blocks);
  const height = Math.ceil(whole.height + 2 * plateMargin);
  return PaperDrawing({
    words,
    width: plateWidth,
    height,
    children: (
      <>
        <rect width={plateWidth} height={height} fill="#fff" />
        <g font-family={paperLetters}>{whole.draw(plateMargin, plateMargin)}</g>
      </>
    ),
  });
}
