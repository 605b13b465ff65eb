import type { Manuscript } from '#platform/typesetting.ts';
import { type MadeSheet, sheetsManuscript } from './municipality-sheet.ts';

/**
 * Many sheets in one document, in this order: first its contents, which lead to each sheet as the bookmarks do, then
 * the sheets, a page each.
 */
export function sheetsInOne(sheets: readonly MadeSheet[], title: string): Manuscript {
  return sheetsManuscript(sheets, { title, source });
}

/** The title of the document is no heading, so that the bookmarks and the contents hold the municipalities alone. */
const source = `
#{
  text(size: 9pt, fill: grey, data.kind)
  v(2.2mm, weak: true)
  show title: set text(size: 20pt, weight: 700)
  title()
  v(2mm, weak: true)
  line(length: 100%, stroke: 1.4pt + rgb("#1b1f23"))
  v(3mm, weak: true)
  set text(size: 8.6pt)
  show outline.entry: it => block(spacing: 0.5em, it)
  columns(3, gutter: 6mm, outline(title: none, depth: 1))
}
#for sheet in data.sheets {
  pagebreak()
  one-sheet(sheet)
}
`;
