import { palette } from '#design/area-map/palette.ts';
import type { Frame } from '#rooms/territory/engine/drawn-zone.ts';
import type { MapName } from '#rooms/territory/engine/map-names.ts';
import type { MapPicture, PictureMunicipality } from '#rooms/territory/engine/map-picture.ts';
import { lineWidth } from '../views/map-lines.tsx';
import { municipalityTitle } from '../views/map-titles.ts';
import { chosenPaint, dashes, stroke } from './paint.ts';
import { PaperMark } from './paper-mark.tsx';
import { hatching, PaperPatterns, paperFill } from './paper-patterns.tsx';
import { PaperScale } from './paper-scale.tsx';

/** Where a map stands in a drawing: left, top, and how wide and high it may be, in CSS pixels. */
export interface PaperPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface PaperMapProps {
  readonly picture: MapPicture;
  /** What it shows, for who does not see it. */
  readonly label: string;
  readonly place: PaperPlace;
  /** Units of the map per metre. */
  readonly scale: number;
  /** The municipalities (NIS codes) that changed. */
  readonly marks: ReadonlyMap<string, string>;
  /** Sets the names inside it apart from those of another map in the drawing. */
  readonly mark?: string;
}

interface Drawn {
  readonly picture: MapPicture;
  readonly municipalities: readonly PictureMunicipality[];
  /** Units of the map per CSS pixel of lines and hatching: no wider than letters are high for. */
  readonly unit: number;
  readonly mark: string;
}

/**
 * A picture as the screen draws it, in attributes only: no stylesheet, no script, no link, so that any program shows
 * it. Municipalities that are not seen are left out.
 */
export function PaperMap({ picture, label, place, scale, marks, mark = '' }: PaperMapProps) {
  const { frame } = picture;
  const pixel = Math.max(frame[2] / place.width, frame[3] / place.height);
  const unit = Math.min(pixel, picture.unit);
  const municipalities = picture.municipalities.filter((one) => isSeen(one, picture));
  const drawn = { picture, municipalities, unit, mark };
  return (
    <svg {...place} viewBox={frame.join(' ')} overflow="hidden">
      <title>{label}</title>
      <PaperPatterns {...drawn} />
      <g stroke={palette.hairline} stroke-width={0.4 * unit} stroke-linejoin="round">
        {municipalities.map((one) => (
          <path d={one.path} fill={paperFill(one, picture, mark)} {...(one.isDimmed ? dimmed : {})}>
            <title>{municipalityTitle(picture, one)}</title>
          </path>
        ))}
      </g>
      <g fill={hatching(mark)}>
        {municipalities.map(({ isHatched, path }) => isHatched && <path d={path} />)}
      </g>
      <Borders {...drawn} />
      <Outlines {...drawn} />
      <Chosen {...drawn} />
      {municipalities.map(
        ({ nis, label: { x, y } }) => marks.has(nis) && <PaperMark x={x} y={y} unit={unit} />,
      )}
      <Names {...drawn} />
      <PaperScale frame={frame} unit={pixel} scale={scale} />
      {frame[2] < picture.width && <Edge frame={frame} unit={unit} />}
    </svg>
  );
}

/** Where a map is cut off, a line says so. */
function Edge({ frame: [x, y, width, height], unit }: { readonly frame: Frame; readonly unit: number }) {
  return <rect x={x} y={y} width={width} height={height} {...stroke(palette.hairline, 1.5 * unit)} />;
}

function isSeen({ frame: [x, y, width, height] }: PictureMunicipality, { frame }: MapPicture): boolean {
  const [left, top, wide, high] = frame;
  return x <= left + wide && x + width >= left && y <= top + high && y + height >= top;
}

function Borders({ picture: { borderLines }, unit }: Drawn) {
  return (
    <g {...stroke(palette.line, unit)}>
      {borderLines?.lines.map(
        ({ separating, path }) =>
          separating > 0 && <path d={path} stroke-width={lineWidth(separating) * unit} />,
      )}
    </g>
  );
}

/** A thin line where a fill changes under no other, and the lines of other delineations on their white casing. */
function Outlines({ picture, unit }: Drawn) {
  const { filled, figures, borderLines, hasClasses, outlines } = picture;
  const changes = figures === null && borderLines === null && !hasClasses ? filled?.borders : undefined;
  return (
    <>
      {changes !== undefined && <path d={changes} {...stroke(palette.hairline, unit)} />}
      {outlines.map(({ borders, speckBorders }, index) => {
        const [casing, line] = index === 0 ? [4.5, 2.5] : [3.6, 1.8];
        const dashed = index === 0 ? {} : { 'stroke-dasharray': dashes(unit) };
        return (
          <>
            <path d={borders} {...stroke(palette.casing, casing * unit)} />
            <path d={borders} {...stroke(palette.line, line * unit)} {...dashed} />
            {speckBorders !== '' && <path d={speckBorders} {...stroke(palette.line, 0.8 * unit)} />}
          </>
        );
      })}
    </>
  );
}

/** Only one area is asked for: the others stay as a shadow. */
const dimmed = { 'fill-opacity': 0.22 };

/** The only area that is asked for, and the municipality that was chosen. */
function Chosen({ picture: { area, chosen }, unit }: Drawn) {
  const line = stroke(palette.selected, 4 * unit);
  return (
    <>
      {area !== null && <path d={area.around} {...line} />}
      {chosen !== null && chosen.around !== '' && <path d={chosen.around} {...line} />}
      {chosen !== null && <path d={chosen.municipality.path} {...chosenPaint(3 * unit)} />}
    </>
  );
}

/** Letters are as high as the places of the names were worked out for. */
function Names({ picture: { names, unit } }: Drawn) {
  return (
    <g text-anchor="middle" stroke={palette.casing} stroke-linejoin="round" paint-order="stroke">
      {names.map((name) => (
        <Name name={name} unit={unit} />
      ))}
    </g>
  );
}

const letterHeights: Readonly<Record<MapName['kind'], number>> = { area: 14, municipality: 11, chosen: 13 };

function Name({ name: { kind, x, y, lines }, unit }: { readonly name: MapName; readonly unit: number }) {
  const height = letterHeights[kind] * unit;
  // The line of writing lies this far below the middle of letters.
  const first = y + 0.34 * height - ((lines.length - 1) * 1.04 * height) / 2;
  return (
    <text
      font-size={round(height)}
      font-weight={kind === 'municipality' ? 400 : 700}
      fill={kind === 'chosen' ? palette.selected : palette.letters}
      stroke-width={round(0.24 * height)}
    >
      {lines.map((line, index) => (
        <tspan x={x} y={round(first + index * 1.04 * height)}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function round(units: number): number {
  return Math.round(units * 10) / 10;
}
