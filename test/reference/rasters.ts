import type { ReferenceSet } from './reference-set.ts';

/** Which raster holds for which period. */
export const rasterPeriods: ReferenceSet = {
  name: 'rasters',
  title: 'The period for which each raster is held true; the rasters themselves are in folders of their own.',
  factFiles: ['raster-250m.rle', 'raster-250m-2024.rle', 'raster-250m-2018.rle'],
  origins: ['A'],
  state: 'per raster, see its own SOURCE.md',
  notes: ['Periods are half-open; the bounds are the merger days.'],
  content: {
    file: 'data.csv',
    columns: {
      id: 'folder under reference/ that holds raster.rle',
      valid_from: 'first day; empty: before the facts',
      valid_to: 'day after the last; empty: holds still',
    },
    rows: () => [
      { id: 'raster-2018', valid_from: '', valid_to: '2019-01-01' },
      { id: 'raster-2024', valid_from: '2019-01-01', valid_to: '2025-01-01' },
      { id: 'raster-2025', valid_from: '2025-01-01', valid_to: '' },
    ],
  },
};

/** The three rasters of 250 m: of today, of the end of 2024, of the end of 2018. */
export const rasters: readonly ReferenceSet[] = [
  raster('raster-2025', 'raster-250m.rle', '9 March 2026, held true from 1 January 2025'),
  raster(
    'raster-2024',
    'raster-250m-2024.rle',
    'end of 2024, held true from 1 January 2019 to 31 December 2024',
  ),
  raster('raster-2018', 'raster-250m-2018.rle', 'end of 2018, held true until 31 December 2018'),
];

function raster(name: string, factFile: string, state: string): ReferenceSet {
  return {
    name,
    title: 'Which municipality lies in which square of 250 metres; the built-in map is drawn from it.',
    factFiles: [factFile],
    origins: ['A'],
    state,
    notes: [
      'Form RLE1, ASCII, LF. Line 1: `RLE1;epsg=31370;cel=<m>;x0=<x of the first centre, west>;y0=<y of the first centre, north>;kolommen=<n>;rijen=<n>;volgorde=noord-zuid,west-oost`. Line 2: NIS codes separated by a space, index 1 and up in that order. Then one line per row from north to south: runs separated by commas from west to east. A run is `<index>` or `<index>.<length>`, both in base 36; length 1 is not written; index 0 is outside the Flemish Region; a run of 0 at the end of a row is left out, and an empty line is a row without squares. Centre of column c, row r: x = x0 + c × cel, y = y0 − r × cel.',
      'Simplified geometry: not for assigning addresses or parcels.',
    ],
    content: { file: 'raster.rle', text: (facts) => facts.text(factFile) },
  };
}
