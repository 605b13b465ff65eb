/**
 * The colours of maps for drawings that leave the house, where no stylesheet goes along. The same as `_palette.scss`,
 * which says what each is for; palette.test.ts compares the two.
 */
export const palette = {
  'tint-1': '#fdf4cf',
  'tint-2': '#c4ddf3',
  'tint-3': '#e3b8c2',
  'tint-4': '#93b197',
  'shade-1': '#f2f1fb',
  'shade-2': '#d7daee',
  'shade-3': '#bdc2e0',
  'shade-4': '#a3a9d2',
  'shade-5': '#898fc1',
  empty: '#f3f5f6',
  dot: '#535d6a',
  hairline: '#333d48',
  line: '#1a1a1a',
  underline: '#8b95a1',
  casing: '#fff',
  crossing: '#7d1d00',
  selected: '#003c96',
  moved: '#6a1b8a',
  letters: '#1a1a1a',
} as const;
