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
#show heading: set block(below: 0.6em)
#show table.cell.where(y: 0): set text(weight: "bold")
#set table(stroke: (x, y) => if y == 0 { (bottom: 0.8pt) } else { (bottom: 0.3pt + rgb("#687483")) }, align: left)

= #kaart.title
#for sentence in kaart.sentences [#par(sentence)]

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
  let half = calc.ceil(map.legend.len() / 2)
  grid(columns: (1fr, 1fr), column-gutter: 6mm, legend(map.legend.slice(0, half)), legend(map.legend.slice(half)))
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

// Two maps beside each other leave room for more on their sheet.
#let onward = if kaart.maps.len() == 1 { pagebreak } else { v.with(2mm) }

#for list in kaart.lists {
  onward()
  [== #list.title]
  set text(9pt)
  let each = calc.ceil(list.names.len() / 5)
  grid(columns: (1fr,) * 5, column-gutter: 4mm, ..list.names.chunks(each).enumerate().map(((at, names)) => {
    enum(start: at * each + 1, ..names)
  }))
}

#for rows in kaart.tables {
  onward()
  [== #rows.title]
  set text(9pt)
  table(
    columns: (auto,) * (rows.header.len() - 1) + (1fr,),
    column-gutter: 4mm,
    table.header(..rows.header),
    ..rows.rows.flatten(),
  )
}
`;
