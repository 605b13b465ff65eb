import { paperFontFamily } from '#platform/paper-fonts.ts';

/**
 * How sheets lie on paper, in Typst: one A4 each, whatever there is to tell. A sheet is tried in ever smaller letters,
 * and then with its long lists cut; the first that fits is taken.
 */
export const sheetLayout = `
#let data = json("/gegevens.json")
#let grey = rgb("#4d5661")
#let line-grey = rgb("#aeb5bd")

#set document(title: data.title, author: "Agentschap Binnenlands Bestuur", date: none)
#set page(paper: "a4", margin: (x: 14mm, top: 12mm, bottom: 11mm))
#set text(lang: "nl", region: "BE", font: "${paperFontFamily}", hyphenate: false)
#set table(inset: 0pt, stroke: none)
#show link: it => text(fill: rgb("#0055cc"), it)

// A field as on the screen: hatched for what crosses the border of a region.
#let mark(kind) = {
  if kind == none { return }
  box(baseline: 12%, width: 0.72em, height: 0.72em, stroke: 0.4pt + grey, clip: true,
    fill: if kind == "hatched" { white } else { rgb("#dfe3e7") },
    if kind == "hatched" {
      for step in (-0.36, 0, 0.36) {
        place(line(start: (step * 1em, 0.72em), end: (step * 1em + 0.72em, 0em), stroke: 0.7pt + grey))
      }
    })
  h(0.4em)
}

#let part(title, body) = {
  heading(level: 2, outlined: false, bookmarked: false, title)
  body
}

#let places(sheet) = {
  let rule = table.hline(stroke: 0.4pt + line-grey)
  table(
    columns: (1.05fr, 1.15fr, 1.2fr),
    column-gutter: 0.8em,
    inset: (x: 0pt, y: 0.36em),
    table.header(
      ..("Gebied", "Ligging tegenover de referentieregio’s", "Juridische situatie").map(label => text(weight: 600, fill: grey, label)),
      table.hline(stroke: 0.8pt + grey),
    ),
    ..sheet.rows.map(row => (
      text(weight: 600, row.area),
      [#mark(row.mark)#row.position#if row.mainRegion != none [ (#row.mainRegion)]],
      row.situations.join(linebreak()),
      rule,
    )).flatten(),
  )
  text(size: 0.86em, fill: grey)[#mark("hatched")overschrijdt de regiogrens #h(1em) #mark("plain")elke andere ligging]
}

#let foot(sheet) = {
  set text(size: 0.8em, fill: grey)
  set par(spacing: 0.6em)
  line(length: 100%, stroke: 0.4pt + line-grey)
  for words in sheet.sources { par(words) }
  par[Dit blad op het web: #link(sheet.address) · vragen: #link("mailto:" + sheet.contact, sheet.contact) · #sheet.made]
}

#let head(sheet) = {
  grid(
    columns: (1fr, auto),
    align: (left + bottom, right + bottom),
    {
      text(size: 9pt, fill: grey, data.kind)
      v(2.2mm, weak: true)
      heading(level: 1, sheet.name)
    },
    text(size: 9pt, fill: grey, sheet.state),
  )
  v(2mm, weak: true)
  line(length: 100%, stroke: 1.4pt + rgb("#1b1f23"))
}

// \`cut\`: how much is left out; 0 is nothing.
#let sheet-body(sheet, size, cut) = {
  set text(size: size)
  set par(leading: 0.55em, spacing: 0.8em)
  set block(spacing: 0.8em)
  show heading.where(level: 1): it => text(size: 22pt, weight: 700, it.body)
  show heading.where(level: 2): it => block(above: 1.5em, below: 0.65em, text(size: 1.2 * size, weight: 700, it.body))
  let more = [Te veel voor dit blad: meer op #link(sheet.address).]
  head(sheet)
  v(4mm, weak: true)
  grid(
    columns: (1fr, 76mm),
    column-gutter: 6mm,
    {
      part(data.headings.region, for words in sheet.belonging { par(words) })
      if sheet.elsewhere != none {
        let (words, meaning) = sheet.elsewhere
        par(strong(words))
        if cut < 2 { par(text(size: 0.9em, fill: grey, meaning)) }
      }
    },
    image("/kaart-" + sheet.nis + ".svg", alt: sheet.mapWords, width: 100%),
  )
  part(data.headings.places, places(sheet))
  part(data.headings.others, if cut < 1 { par(sheet.others) } else { par(more) })
  part(data.headings.borders, par(sheet.borders))
  part(data.headings.structures, par(sheet.structures))
}

#let usual = 9.2pt
#let tries = ((usual, 0), (8.6pt, 0), (8pt, 0), (7.6pt, 1), (7.2pt, 2))

// To measure costs as much as to lay out, so only what may not fit is measured.
#let one-sheet(sheet) = layout(room => {
  let whole(size, cut) = block(width: room.width, {
    sheet-body(sheet, size, cut)
    text(size: size, foot(sheet))
  })
  let fits((size, cut)) = measure(whole(size, cut)).height <= room.height - 4mm
  let fitting = if sheet.isLong { tries.find(fits) } else { tries.first() }
  let (size, cut) = if fitting == none { tries.last() } else { fitting }
  block(height: room.height, width: room.width, {
    sheet-body(sheet, size, cut)
    v(1fr)
    text(size: size, foot(sheet))
  })
})
`;
