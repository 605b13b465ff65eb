import type { Manuscript } from '#platform/typesetting.ts';
import type { LegendLine } from '../views/map-legend-lines.ts';
import { mapPaperSource } from './map-paper-source.ts';
import { mapDescription } from './map-plate.tsx';
import type { MapStatement, PaperFacts, StampsStatement, StatedMap } from './map-statement.ts';
import { PaperDrawing } from './paper-drawing.tsx';
import { PaperMap } from './paper-map.tsx';
import { PaperSample, sampleSize } from './paper-sample.tsx';
import { PaperStamp } from './paper-stamp.tsx';

/** How wide a map on the paper is, in CSS pixels: widths of lines and heights of letters are for that. */
const sheetWidth = 1152;

/** A view of the map as a manuscript of one sheet of A4 or more; `scale` is in units of the map per metre. */
export function mapPaper(statement: MapStatement, scale: number): Manuscript {
  const { maps, sentences, tables } = statement;
  const files = new Map<string, string>();
  const data = {
    ...factsOf(statement, mapDescription(statement)),
    maps: maps.map((map, at) => {
      const file = `/kaart-${at + 1}.svg`;
      files.set(file, mapDrawing(map, scale, maps.length));
      const alt = [`${map.label}.`, ...sentences].join(' ');
      const legend = map.legend.map((line, row) =>
        legendLine(files, line, `/staal-${at + 1}-${row + 1}.svg`),
      );
      return { file, alt, caption: map.caption, legend };
    }),
    stamps: [],
    lists: maps.flatMap(({ numbered }) => numbered ?? []),
    tables,
  };
  return { source: mapPaperSource, files: files.set('/kaart.json', JSON.stringify(data)) };
}

/** All delineations in stamps as a manuscript. */
export function stampsPaper(statement: StampsStatement): Manuscript {
  const files = new Map<string, string>();
  const { drawn, stamps, sentences } = statement;
  const data = {
    ...factsOf(statement, sentences.join(' ')),
    maps: [],
    stamps: stamps.map(({ thumbnail, words }, at) => {
      const name = thumbnail.delineation.plural;
      const file = `/kaartje-${at + 1}.svg`;
      const [width, height] = [drawn.width, drawn.height];
      files.set(
        file,
        PaperDrawing({
          words: { title: name, description: words },
          width,
          height,
          children: <PaperStamp drawn={drawn} thumbnail={thumbnail} place={{ x: 0, y: 0, width, height }} />,
        }),
      );
      return { file, name, words, alt: `Kaartje van Vlaanderen met de ${name}: ${words}.` };
    }),
    lists: [],
    tables: [],
  };
  return { source: mapPaperSource, files: files.set('/kaart.json', JSON.stringify(data)) };
}

function factsOf({ title, sentences, footer, address }: PaperFacts, description: string) {
  return { title, description, sentences, footer, address };
}

function mapDrawing({ picture, label, marks }: StatedMap, scale: number, beside: number): string {
  const width = sheetWidth / beside;
  const height = Math.round((width * picture.frame[3]) / picture.frame[2]);
  return PaperDrawing({
    words: { title: label, description: label },
    width,
    height,
    children: (
      <PaperMap
        picture={picture}
        label={label}
        place={{ x: 0, y: 0, width, height }}
        scale={scale}
        marks={marks}
      />
    ),
  });
}

function legendLine(files: Map<string, string>, { sample, lead, words }: LegendLine, file: string) {
  files.set(
    file,
    PaperDrawing({
      words: { title: words, description: words },
      ...sampleSize,
      children: <PaperSample sample={sample} />,
    }),
  );
  return { file, lead, words };
}
