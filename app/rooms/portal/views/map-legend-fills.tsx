import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import type { MapArea } from '#rooms/territory/engine/areas-on-map.ts';
import type { FigureClass } from '#rooms/territory/engine/map-figures.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import type { MapMeasure } from '#rooms/territory/engine/map-view.ts';
import { inSentence } from '#rooms/territory/texts.ts';
import { LegendEntry, wholeSample } from './legend-entry.tsx';
import { classLook } from './map-patterns.tsx';

/** What the fills mean: areas of a delineation, classes, or figures; none and several are told apart. */
export function FillEntries({ picture }: { readonly picture: MapPicture }) {
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
        <LegendEntry
          sample={[1, 2, 3, 4].map((tint) => <path class={`t${tint}`} d={`M${(tint - 1) * 9} 0h9v20h-9z`} />)}
        >
          <strong>Vlakken:</strong> {dutchCount(filled.areas.length)} {inSentence(fill.plural)}.{' '}
          {filled.tintsDiffer
            ? 'De kleur houdt buren uit elkaar en betekent verder niets.'
            : 'Er zijn te weinig kleuren om alle buren uit elkaar te houden.'}
        </LegendEntry>
      )}
      {none > 0 && (
        <LegendEntry sample={<Dotted />}>
          <strong>Stippen:</strong> {counted(none)} in geen enkele {inSentence(fill.name)}.
        </LegendEntry>
      )}
      {several.length > 0 && (
        <LegendEntry sample={<Striped tints={several[0]?.fill ?? []} />}>
          <strong>Gestreept:</strong> {dutchList(several.map(({ name }) => name))}{' '}
          {several.length === 1 ? 'ligt' : 'liggen'} in meer dan één {inSentence(fill.name)}.
        </LegendEntry>
      )}
    </>
  );
}

function ClassEntry({ area }: { readonly area: MapArea }) {
  const { look, isRuled } = classLook(area.number);
  return (
    <LegendEntry
      sample={
        <>
          <path class={look} d={wholeSample} />
          {isRuled && (
            <path class="kaart-stip" d="M0 3h36v1h-36zM0 8h36v1h-36zM0 13h36v1h-36zM0 18h36v1h-36z" />
          )}
        </>
      }
    >
      {area.name}: {counted(area.municipalities)}
    </LegendEntry>
  );
}

function Dotted() {
  return (
    <>
      <path class="kaart-leeg" d={wholeSample} />
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
        <LegendEntry sample={<path class={`k${index + 1}`} d={wholeSample} />}>
          {figureWords(figures.measure, one)}: {counted(one.municipalities)}
        </LegendEntry>
      ))}
      {figures.unknown > 0 && (
        <LegendEntry sample={<path class="t0" d={wholeSample} />}>
          onbekend: {counted(figures.unknown)}
        </LegendEntry>
      )}
    </>
  );
}

function counted(count: number): string {
  return `${dutchCount(count)} ${count === 1 ? 'gemeente' : 'gemeenten'}`;
}
