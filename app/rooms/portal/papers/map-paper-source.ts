/**
 * How a map stands on paper, in Typst: on the first sheet the map with its legend, then what it takes more room to
 * tell. All texts come from /kaart.json. The map takes the room that the rest leaves.
 */
export const mapPaperSource = `#let kaart = json("/kaart.json")
#set document(title: kaart.title, description: kaart.description, author: "Regioloket")
#set text(lang: "nl", region: "BE", font: "Source Sans 3", size: 10pt, hyphenate: false)
#set par(leading: 0.5em)
#set page(
  paper: "a4",
  flipped: true,
  margin: (x: 12mm, top: 10mm, bottom: 14mm),
  footer: context {
    set text(8pt)
    link(kaart.address)[Regioloket: #kaart.address]
    h(1fr)
    [Blad #counter(page).display() van #counter(page).final().first()]
  },
)
#show heading.where(level: 1): set text(20pt)
#show heading.where(level: 2): set text(12pt)
#show heading: set block(above: 1.2em, below: 0.6em)
#show table.cell.where(y: 0): set text(weight: "bold")
#set table(stroke: (x, y) => if y == 0 { (bottom: 0.8pt) } else { (bottom: 0.3pt + rgb("#687483")) }, align: left)

= #kaart.title
#kaart.sentences.join(" ")

#let legend(lines) = grid(
  columns: (9mm, 1fr),
  column-gutter: 3mm,
  row-gutter: 2mm,
  ..lines.map(line => (
    pdf.artifact(image(line.file, width: 9mm)),
    [#if line.lead != none [*#line.lead* ]#line.words],
  )).flatten(),
)

#let drawing(map, height) = image(map.file, alt: map.alt, width: 100%, height: height, fit: "contain")

#if kaart.maps.len() == 1 {
  let (map,) = kaart.maps
  block(width: 100%, height: 1fr, drawing(map, 100%))
  [== Legende]
  set text(9pt)
  let beside = if map.legend.len() > 6 { 3 } else { 2 }
  let each = calc.max(1, calc.ceil(map.legend.len() / beside))
  grid(columns: (1fr,) * beside, column-gutter: 6mm, ..map.legend.chunks(each).map(legend))
} else if kaart.maps.len() > 1 {
  grid(
    columns: (1fr,) * kaart.maps.len(),
    column-gutter: 6mm,
    row-gutter: 3mm,
    ..kaart.maps.map(map => [*#map.caption*]),
    ..kaart.maps.map(map => drawing(map, auto)),
  )
  [== Legende]
  set text(9pt)
  grid(columns: (1fr,) * kaart.maps.len(), column-gutter: 6mm, ..kaart.maps.map(map => legend(map.legend)))
}

#if kaart.stamps.len() > 0 {
  grid(columns: (1fr,) * 5, column-gutter: 5mm, row-gutter: 3mm, ..kaart.stamps.map(stamp => block(breakable: false)[
    #set text(8pt)
    #set par(leading: 0.4em)
    *#stamp.name*
    #block(above: 1mm, below: 1mm, image(stamp.file, alt: stamp.alt, width: 100%))
    #stamp.words
  ]))
}

#block(above: 1em)[
  #set text(8pt)
  #kaart.footer.join(linebreak())
]

// A single map takes its whole sheet; two beside each other leave room for more.
#if kaart.maps.len() == 1 and kaart.lists.len() + kaart.tables.len() > 0 { pagebreak() }

#for list in kaart.lists {
  [== #list.title]
  set text(9pt)
  let each = calc.ceil(list.names.len() / 5)
  grid(columns: (1fr,) * 5, column-gutter: 4mm, ..list.names.chunks(each).enumerate().map(((at, names)) => {
    enum(start: at * each + 1, ..names)
  }))
}

#for rows in kaart.tables {
  [== #rows.title]
  set text(9pt)
  table(
    columns: (auto,) * (rows.header.len() - 1) + (1fr,),
    inset: (x, y) => (left: 0mm, right: 6mm, y: 1.6mm),
    table.header(..rows.header),
    ..rows.rows.flatten(),
  )
}
`;
