import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { MapName, MapNameKind } from '#rooms/territory/engine/map-names.ts';
import type { MapPicture, PictureMunicipality } from '#rooms/territory/engine/map-picture.ts';
import { type MapView, mapHref } from '#rooms/territory/engine/map-view.ts';
import { MapLines } from './map-lines.tsx';
import { fillOf, MapPatterns } from './map-patterns.tsx';
import { municipalityTitle } from './map-titles.ts';

interface MapDrawingProps {
  readonly picture: MapPicture;
  readonly view: MapView;
  /** What it shows, for who does not see it. */
  readonly label: string;
  /** Sets the names inside it apart from those of another drawing on the page. */
  readonly mark?: string | undefined;
  /** The municipalities that are marked as changed (NIS code), with what changed. */
  readonly marks?: ReadonlyMap<string, string> | undefined;
  /** Where choosing a municipality leads, where that is not to the view with it. */
  readonly hrefOf?: ((nis: string) => string) | undefined;
  /** What is drawn over all but the names. */
  readonly over?: Child;
}

/** Drawings as text, for as long as their picture is kept: a picture belongs to one view. */
const written = new WeakMap<MapPicture, Map<string, string>>();

/**
 * A picture as SVG: every municipality a link to the view in which it is chosen, layers in groups of their own. Links
 * are for the mouse and the finger; the way by keyboard is the list below the map.
 */
export function MapDrawing(props: MapDrawingProps) {
  const kept = written.get(props.picture) ?? new Map<string, string>();
  written.set(props.picture, kept);
  const key = [props.mark, props.label, props.hrefOf?.(''), ...(props.marks ?? [])].join(' ');
  const text = kept.get(key) ?? String(<Drawing {...props} />);
  kept.set(key, text);
  return raw(text);
}

function Drawing({ label, over, ...drawn }: MapDrawingProps) {
  const { picture, mark = '', marks } = drawn;
  const { frame, unit } = picture;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand for a drawing with links in it.
    <svg
      class="area-map__drawing"
      viewBox={frame.join(' ')}
      data-geheel={`${picture.width} ${picture.height}`}
      role="group"
      aria-label={label}
      xmlns="http://www.w3.org/2000/svg"
    >
      <MapPatterns picture={picture} mark={mark} />
      <g class="kaart-vlakken">
        {picture.municipalities.map((one) => (
          <Municipality municipality={one} {...drawn} />
        ))}
      </g>
      <MapLines picture={picture} mark={mark} />
      {marks !== undefined && marks.size > 0 && <Marks picture={picture} marks={marks} />}
      {over}
      <g class="kaart-ringen" />
      {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; each area has its own title. */}
      <g class="kaart-namen" aria-hidden="true" font-size={14 * unit}>
        {picture.names.map((name) => (
          <Name {...name} />
        ))}
      </g>
    </svg>
  );
}

interface MunicipalityProps extends Omit<MapDrawingProps, 'label' | 'over'> {
  readonly municipality: PictureMunicipality;
}

function Municipality({ municipality, picture, view, mark = '', marks, hrefOf }: MunicipalityProps) {
  const { nis, region, path, fill, lines, isDimmed } = municipality;
  const changed = marks?.get(nis);
  const { look, pattern } = fillOf(municipality, picture, mark);
  return (
    <a
      class="kaart-gemeente"
      href={hrefOf?.(nis) ?? mapHref(view, { municipality: nis })}
      tabindex={-1}
      data-nis={nis}
      data-regio={region?.code}
      data-vlak={codes(fill)}
      data-lijn={codes(lines[0] ?? [])}
    >
      <path class={`a ${look}${isDimmed ? ' kaart-gedempt' : ''}`} d={path} fill={pattern}>
        <title>
          {municipalityTitle(picture, municipality)}
          {changed && `; ${changed}`}
        </title>
      </path>
    </a>
  );
}

/** A circled plus on every municipality that changed. */
function Marks({
  picture: { municipalities, unit },
  marks,
}: {
  readonly picture: MapPicture;
  readonly marks: ReadonlyMap<string, string>;
}) {
  const [radius, arm] = [Math.round(7 * unit), Math.round(4 * unit)];
  return (
    <g class="kaart-wijzigingen">
      {municipalities
        .filter(({ nis }) => marks.has(nis))
        .map(({ label: { x, y } }) => (
          <>
            <circle cx={x} cy={y} r={radius} />
            <path d={`M${x - arm} ${y}h${2 * arm}M${x} ${y - arm}v${2 * arm}`} />
          </>
        ))}
    </g>
  );
}

function codes(areas: readonly { readonly code: string }[]): string | undefined {
  return areas.length === 0 ? undefined : areas.map(({ code }) => code).join(' ');
}

const nameClasses: Readonly<Record<MapNameKind, string>> = {
  area: 'kaart-naam',
  municipality: 'kaart-naam kaart-naam--gemeente',
  chosen: 'kaart-naam kaart-naam--gekozen',
};

/** The lines of a name around its point: half of them above it. */
function Name({ kind, x, y, lines, short }: MapName) {
  const [only, ...more] = lines;
  const isSame = more.length === 0 && only === short;
  return (
    <>
      <text class={`${nameClasses[kind]}${short === null || isSame ? '' : ' kaart-naam--lang'}`} x={x} y={y}>
        {more.length === 0
          ? only
          : lines.map((line, index) => (
              <tspan x={x} dy={index === 0 ? `${(1 - lines.length) * 0.52}em` : '1.04em'}>
                {line}
              </tspan>
            ))}
      </text>
      {short !== null && !isSame && (
        <text class="kaart-naam kaart-naam--kort" x={x} y={y}>
          {short}
        </text>
      )}
    </>
  );
}
