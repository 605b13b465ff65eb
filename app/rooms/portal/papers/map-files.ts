import { drawingPng } from '#platform/drawing-png.ts';
import { typesetter } from '#platform/typesetting.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import type { MapSheet } from '#rooms/territory/engine/map-sheet.ts';
import type { Thumbnails } from '#rooms/territory/engine/map-thumbnails.ts';
import type { MapView } from '#rooms/territory/engine/map-view.ts';
import { mapGeojson, mapTopojson } from './map-boundaries.ts';
import { mapPaper, stampsPaper } from './map-paper.tsx';
import { mapPlate } from './map-plate.tsx';
import { mapStatement, type PaperSubject, stampsStatement } from './map-statement.ts';
import { stampsPlate } from './stamps-plate.tsx';

/** Twice the width of a plate, for screens and printers with small points. */
const pngWidth = 2400;

/** What the files of a view are made from. */
interface MapFilesSubject extends PaperSubject {
  readonly sheet: MapSheet;
  readonly pictures: readonly MapPicture[];
  /** All delineations in stamps, where the view shows those. */
  readonly thumbnails: Thumbnails | null;
}

type MakeFile = () => Promise<string | Uint8Array>;

/** A view of the map as files: on paper, as pictures, and but for the stamps as boundaries. */
export function mapFiles(subject: MapFilesSubject) {
  const { title, view, thumbnails } = subject;
  const files = thumbnails === null ? filesOf(subject) : stampFiles(subject, thumbnails);
  return { name: fileName(view), title, noun: 'deze kaart', files };
}

function filesOf(subject: MapFilesSubject): Readonly<Record<string, MakeFile>> {
  const { pictures, sheet } = subject;
  const statement = () => mapStatement(subject, pictures);
  const plate = () => mapPlate(statement(), sheet.space.scale);
  return {
    pdf: async () => typesetter.pdf(mapPaper(statement(), sheet.space.scale)),
    png: async () => drawingPng(plate(), pngWidth),
    svg: async () => plate(),
    geojson: async () => mapGeojson(sheet.topology, statement(), pictures),
    topojson: async () => mapTopojson(sheet.topology, statement(), pictures),
  };
}

function stampFiles(subject: MapFilesSubject, thumbnails: Thumbnails): Readonly<Record<string, MakeFile>> {
  const statement = () => stampsStatement(subject, thumbnails);
  return {
    pdf: async () => typesetter.pdf(stampsPaper(statement())),
    png: async () => drawingPng(stampsPlate(statement()), pngWidth),
    svg: async () => stampsPlate(statement()),
  };
}

/** What the files of a view are called: the delineations or the figure that it shows, and who was chosen. */
function fileName({ look, fill, outlines, measure, municipality }: MapView): string {
  const compared = [fill, ...outlines];
  const parts: Readonly<Record<MapView['look'], readonly string[]>> = {
    vergelijking: compared,
    naast: ['naast-elkaar', ...compared],
    klein: ['alle-afbakeningen'],
    grenzen: ['samenvallende-grenzen'],
    waarde: [measure],
  };
  return ['kaart', ...parts[look], ...(municipality === null ? [] : [municipality])].join('-');
}
