import type { StampsStatement } from './map-statement.ts';
import { PaperStamp } from './paper-stamp.tsx';
import { type Block, columnWidth, footerBlocks, inRows, plate, space, stacked, textBlock } from './plate.tsx';

const columns = 4;

/** All delineations in stamps as one drawing, with what each says and where it is from. */
export function stampsPlate(statement: StampsStatement): string {
  const { title, sentences } = statement;
  return plate({ title, description: sentences.join(' ') }, [
    textBlock(title, { size: 28, weight: 700, after: 4 }),
    textBlock(sentences.join(' '), { size: 15 }),
    space(12),
    inRows(stampBlocks(statement), columns),
    ...footerBlocks(statement),
  ]);
}

function stampBlocks({ drawn, stamps }: StampsStatement): Block[] {
  const width = columnWidth(columns);
  const height = Math.round((width * drawn.height) / drawn.width);
  return stamps.map(({ thumbnail, words }) =>
    stacked([
      textBlock(thumbnail.delineation.plural, { size: 15, weight: 700, width }),
      {
        height: height + 4,
        draw: (x, y) => <PaperStamp drawn={drawn} thumbnail={thumbnail} place={{ x, y, width, height }} />,
      },
      textBlock(words, { size: 13, width, after: 20 }),
    ]),
  );
}
