import type { MapStatement, StatedMap } from './map-statement.ts';
import { PaperMap } from './paper-map.tsx';
import { PaperSample, sampleSize } from './paper-sample.tsx';
import {
  type Block,
  columnWidth,
  footerBlocks,
  inColumns,
  inRows,
  plate,
  space,
  stacked,
  textBlock,
} from './plate.tsx';

/** No map on a plate is higher than this: a narrow frame is drawn smaller. */
const highest = 900;

/** A view of the map as one drawing, with all that it takes to read it; `scale` is in units of the map per metre. */
export function mapPlate(statement: MapStatement, scale: number): string {
  const { title, sentences, maps } = statement;
  const columns = maps.length;
  const beside = legendColumns(statement);
  const legend = maps.map((map) => legendBlocks(map, beside));
  const legends = columns > 1 ? legend.map(stacked) : legend.flat();
  return plate({ title, description: mapDescription(statement) }, [
    textBlock(title, { size: 28, weight: 700, after: 4 }),
    textBlock(sentences.join(' '), { size: 17 }),
    space(12),
    inRows(
      maps.map((map, at) => mapBlock(map, { scale, columns, mark: at === 0 ? '' : `-${at + 1}` })),
      columns,
    ),
    space(16),
    inColumns(legends, beside),
    space(8),
    ...maps.map(numberBlock),
    space(8),
    ...footerBlocks(statement),
  ]);
}

/** What a view shows, for who does not see it: the maps, and what they say. */
export function mapDescription({ maps, sentences }: MapStatement): string {
  return [...maps.map(({ label }) => `${label}.`), ...sentences].join(' ');
}

interface MapBlockSetting {
  readonly scale: number;
  readonly columns: number;
  readonly mark: string;
}

function mapBlock(
  { picture, caption, label, marks }: StatedMap,
  { scale, columns, mark }: MapBlockSetting,
): Block {
  const width = columnWidth(columns);
  const height = Math.min(highest, Math.round((width * picture.frame[3]) / picture.frame[2]));
  const drawing: Block = {
    height,
    draw: (x, y) => (
      <PaperMap
        picture={picture}
        label={label}
        place={{ x, y, width, height }}
        scale={scale}
        marks={marks}
        mark={mark}
      />
    ),
  };
  if (caption === null) return drawing;
  return stacked([textBlock(caption, { size: 17, weight: 700, after: 4 }), drawing]);
}

/** Two maps have a column each; the many lines of one go beside each other. */
function legendColumns({ maps: [map, ...others] }: MapStatement): number {
  return others.length === 0 && (map?.legend.length ?? 0) > 6 ? 3 : 2;
}

function legendBlocks({ legend }: StatedMap, columns: number): Block[] {
  const width = columnWidth(columns) - sampleSize.width - 12;
  return legend.map(({ sample, lead, words }): Block => {
    const text = textBlock(words, { lead, size: 15, width });
    return {
      height: Math.max(text.height, sampleSize.height) + 8,
      draw: (x, y) => (
        <>
          <g transform={`translate(${x} ${y})`}>
            <PaperSample sample={sample} />
          </g>
          {text.draw(x + sampleSize.width + 12, y)}
        </>
      ),
    };
  });
}

function numberBlock({ numbered }: StatedMap): Block {
  if (numbered === null) return space(0);
  const names = numbered.names.map((name, at) => {
    return textBlock(`${at + 1}. ${name}`, { size: 12, width: columnWidth(5) });
  });
  return stacked([
    textBlock(numbered.title, { size: 15, weight: 700, after: 4 }),
    inColumns(names, 5),
    space(8),
  ]);
}
