import type { Child } from 'hono/jsx';
import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import type { MapArea } from '../engine/areas-on-map.ts';
import type { FigureClass } from '../engine/map-figures.ts';
import type { MapPicture } from '../engine/map-picture.ts';
import type { MapMeasure } from '../engine/map-view.ts';
import { inSentence } from '../texts.ts';
import { hatchingWords } from './map-crossing-words.ts';
import { lineWidth } from './map-drawing.tsx';
import { classLook } from './map-patterns.tsx';
import { areaWords } from './map-titles.ts';

/** What the fills, lines and hatching of a picture mean, in words, with how many there are. */
export function MapLegend({ picture }: { readonly picture: MapPicture }) {
  return (
    <ul class="kaart-legende">
      <FillEntries picture={picture} />
      <LineEntries picture={picture} />
      <HatchEntry picture={picture} />
      <BorderEntries picture={picture} />
      <ChosenEntries picture={picture} />
    </ul>
  );
}

function Entry({ sample, children }: { readonly sample: Child; readonly children?: Child }) {
  return (
    <li class="kaart-legende__regel">
      <svg class="kaart-legende__staal" viewBox="0 0 36 20" aria-hidden="true">
        {sample}
      </svg>
      <span>{children}</span>
    </li>
  );
}

const whole = 'M0 0h36v20h-36z';

function FillEntries({ picture }: { readonly picture: MapPicture }) {
  const { filled, fill, figures, hasClasses } = picture;
  if (figures !== null) return <FigureEntries picture={picture} />;
  if (filled === null) return null;
  const none = picture.municipalities.filter((one) => one.fill.length === 0).length;
  const several = picture.municipalities.filter((one) => one.fill.length > 1);
  return (
    <>
      {hasClasses ? (
        filled.areas.map((area) => <ClassEntry area={area} />)
      ) : (
        <Entry
          sample={[1, 2, 3, 4].map((tint) => <path class={`t${tint}`} d={`M${(tint - 1) * 9} 0h9v20h-9z`} />)}
        >
          <strong>Vlakken:</strong> {dutchCount(filled.areas.length)} {inSentence(fill.plural)}.{' '}
          {filled.tintsDiffer
            ? 'De kleur houdt buren uit elkaar en betekent verder niets.'
            : 'Er zijn te weinig kleuren om alle buren uit elkaar te houden.'}
        </Entry>
      )}
      {none > 0 && (
        <Entry sample={<Dotted />}>
          <strong>Stippen:</strong> {counted(none)} in geen enkele {inSentence(fill.name)}.
        </Entry>
      )}
      {several.length > 0 && (
        <Entry sample={<Striped tints={several[0]?.fill ?? []} />}>
          <strong>Gestreept:</strong> {dutchList(several.map(({ name }) => name))}{' '}
          {several.length === 1 ? 'ligt' : 'liggen'} in meer dan één {inSentence(fill.name)}.
        </Entry>
      )}
    </>
  );
}

function ClassEntry({ area }: { readonly area: MapArea }) {
  const { look, isRuled } = classLook(area.number);
  return (
    <Entry
      sample={
        <>
          <path class={look} d={whole} />
          {isRuled && (
            <path class="kaart-stip" d="M0 3h36v1h-36zM0 8h36v1h-36zM0 13h36v1h-36zM0 18h36v1h-36z" />
          )}
        </>
      }
    >
      {area.name}: {counted(area.municipalities)}
    </Entry>
  );
}

function Dotted() {
  return (
    <>
      <path class="kaart-leeg" d={whole} />
      {[5, 14, 23, 32].map((x) => [5, 14].map((y) => <circle class="kaart-stip" cx={x} cy={y} r="1.4" />))}
    </>
  );
}

function Striped({ tints }: { readonly tints: readonly MapArea[] }) {
  return (
    <>
      {[0, 1, 2, 3].map((at) => (
        <path class={`t${tints[at % tints.length]?.tint ?? 0}`} d={`M${at * 9} 0h9v20h-9z`} />
      ))}
    </>
  );
}

/** A class in words: "9.000 tot 12.999 inwoners", "voor 2 afbakeningen elders ingedeeld". */
function figureWords(measure: MapMeasure, { from, to }: FigureClass): string {
  const range = from === to ? dutchCount(from) : `${dutchCount(from)} tot ${dutchCount(to)}`;
  if (measure === 'inwoners') return `${range} inwoners`;
  if (measure === 'dichtheid') return `${range} inwoners per km²`;
  return to === 0
    ? 'nergens elders ingedeeld'
    : `voor ${range} ${to === 1 ? 'afbakening' : 'afbakeningen'} elders ingedeeld`;
}

function FigureEntries({ picture: { figures } }: { readonly picture: MapPicture }) {
  if (figures === null) return null;
  return (
    <>
      {figures.classes.map((one, index) => (
        <Entry sample={<path class={`k${index + 1}`} d={whole} />}>
          {figureWords(figures.measure, one)}: {counted(one.municipalities)}
        </Entry>
      ))}
      {figures.unknown > 0 && (
        <Entry sample={<path class="t0" d={whole} />}>onbekend: {counted(figures.unknown)}</Entry>
      )}
    </>
  );
}

function LineEntries({ picture: { outlines } }: { readonly picture: MapPicture }) {
  return (
    <>
      {outlines.map(({ delineation, areas }, index) => (
        <Entry
          sample={
            <g class={`kaart-lijn kaart-lijn--${index + 1}`}>
              <path class="kaart-lijn__streep" d="M0 10h36" />
            </g>
          }
        >
          <strong>{index === 0 ? 'Dikke lijn:' : 'Streepjeslijn:'}</strong> de grenzen van{' '}
          {dutchCount(areas.length)} {inSentence(delineation.plural)}.
        </Entry>
      ))}
    </>
  );
}

function HatchEntry({ picture }: { readonly picture: MapPicture }) {
  if (picture.crossings === null) return null;
  return (
    <Entry
      sample={
        <>
          <path class="t3" d={whole} />
          <path class="kaart-legende__arcering" d="M-4 24L24-4M4 28L32 0M12 32L44 0M-12 20L16-8M20 32L52 0" />
        </>
      }
    >
      {hatchingWords(picture.crossings)}
    </Entry>
  );
}

function BorderEntries({ picture: { borderLines } }: { readonly picture: MapPicture }) {
  if (borderLines === null) return null;
  return (
    <>
      {borderLines.lines.map(({ separating, pairs }) => (
        <Entry
          sample={
            <path
              class="kaart-legende__grens"
              d="M0 10h36"
              stroke-width={separating === 0 ? 0.6 : lineWidth(separating)}
            />
          }
        >
          {separating === 0
            ? 'geen enkele afbakening'
            : `${dutchCount(separating)} ${separating === 1 ? 'afbakening' : 'afbakeningen'}`}
          : {dutchCount(pairs)} {pairs === 1 ? 'paar' : 'paren'} buurgemeenten
        </Entry>
      ))}
    </>
  );
}

function ChosenEntries({ picture: { chosen, outlines } }: { readonly picture: MapPicture }) {
  if (chosen === null) return null;
  const { municipality, area } = chosen;
  const delineation = outlines[0]?.delineation;
  return (
    <Entry sample={<path class="kaart-gekozen__gemeente" d="M1 1h34v18h-34z" />}>
      <strong>Blauw:</strong> {municipality.name}
      {area !== null && delineation !== undefined && (
        <>, en daarrond alle gemeenten van {areaWords(delineation, area)}</>
      )}
      .
    </Entry>
  );
}

function counted(count: number): string {
  return `${dutchCount(count)} ${count === 1 ? 'gemeente' : 'gemeenten'}`;
}
