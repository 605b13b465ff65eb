import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';

interface MapLinesProps {
  readonly picture: MapPicture;
  /** Sets the names inside it apart from those of another drawing on the page. */
  readonly mark: string;
}

/** What lies over the fills of a map, from below: hatching, coinciding borders, lines, the area that was asked for, what was chosen. */
export function MapLines({ picture, mark }: MapLinesProps) {
  return (
    <>
      <Hatching picture={picture} mark={mark} />
      <BorderLines picture={picture} />
      <Outlines picture={picture} mark={mark} />
      <OnlyArea picture={picture} />
      <Chosen picture={picture} />
    </>
  );
}

/** Twice the same shapes: the lines of the hatching lie further apart where the map is small. */
function Hatching({ picture, mark }: MapLinesProps) {
  const hatched = picture.municipalities.filter(({ isHatched }) => isHatched);
  const shapes = `kaart-gearceerd${mark}`;
  return (
    <g class="kaart-arcering">
      <defs>
        <g id={shapes}>
          {hatched.map(({ nis, path }) => (
            <path d={path} data-nis={nis} />
          ))}
        </g>
      </defs>
      <use class="kaart-arcering__breed" href={`#${shapes}`} fill={`url(#kaart-arceer${mark})`} />
      <use class="kaart-arcering__smal" href={`#${shapes}`} fill={`url(#kaart-arceer-smal${mark})`} />
    </g>
  );
}

/** The more delineations separate two neighbours, the wider the line between them. */
function BorderLines({ picture: { borderLines } }: { readonly picture: MapPicture }) {
  if (borderLines === null) return null;
  return (
    <g class="kaart-grenzen">
      {borderLines.lines
        .filter(({ separating }) => separating > 0)
        .map(({ separating, path }) => (
          <path d={path} stroke-width={lineWidth(separating)} />
        ))}
    </g>
  );
}

/** How wide a border between neighbours is drawn that this many delineations separate, in CSS pixels. */
export function lineWidth(separating: number): number {
  return Math.round(10 * (0.2 + separating * 0.62)) / 10;
}

/** A white casing under each dark line keeps it apart from fills and hatching. */
function Outlines({ picture, mark }: MapLinesProps) {
  return (
    <g class="kaart-lijnen">
      <FillBorders picture={picture} />
      {picture.outlines.map(({ delineation, borders, speckBorders }, index) => {
        const id = `kaart-lijn-${index + 1}${mark}`;
        return (
          <g class={`kaart-lijn kaart-lijn--${index + 1}`} data-afbakening={delineation.code}>
            <defs>
              <path id={id} d={borders} vector-effect="non-scaling-stroke" />
            </defs>
            <use class="kaart-lijn__rand" href={`#${id}`} />
            <use class="kaart-lijn__streep" href={`#${id}`} />
            {speckBorders !== '' && <path class="kaart-lijn__fijn" d={speckBorders} />}
          </g>
        );
      })}
    </g>
  );
}

/** Where a fill changes under no line, a thin one says so without colour. */
function FillBorders({
  picture: { filled, figures, borderLines, hasClasses },
}: {
  readonly picture: MapPicture;
}) {
  if (filled === null || figures !== null || borderLines !== null || hasClasses) return null;
  return <path class="kaart-vlakrand" d={filled.borders} />;
}

/** The border around the only area that is not dimmed. */
function OnlyArea({ picture: { area } }: { readonly picture: MapPicture }) {
  return area === null ? null : <path class="kaart-gebied" d={area.around} />;
}

function Chosen({ picture: { chosen } }: { readonly picture: MapPicture }) {
  if (chosen === null) return null;
  return (
    <g class="kaart-gekozen">
      {chosen.around !== '' && <path class="kaart-gekozen__gebied" d={chosen.around} />}
      <path class="kaart-gekozen__gemeente" d={chosen.municipality.path} />
    </g>
  );
}
