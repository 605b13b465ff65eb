import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import type { MapArea } from '#rooms/territory/engine/areas-on-map.ts';
import type { MapPicture } from '#rooms/territory/engine/map-picture.ts';
import { inSentence } from '#rooms/territory/texts.ts';
import { hatchingWords } from './map-crossing-words.ts';
import { classLook } from './map-patterns.tsx';
import { areaWords } from './map-titles.ts';
import { classWords } from './measure-words.ts';

/** How something on the map looks, to show beside its words. */
export type LegendSample =
  | { readonly kind: 'tints' | 'dots' | 'hatching' | 'area' | 'chosen' | 'mark' }
  | { readonly kind: 'shade'; readonly look: string; readonly isRuled: boolean }
  | { readonly kind: 'stripes'; readonly tints: readonly number[] }
  | { readonly kind: 'line'; readonly place: number }
  | { readonly kind: 'border'; readonly separating: number };

/** A line of a legend: how it looks, what that is called where it has a name ("Stippen:"), and what it means. */
export interface LegendLine {
  readonly sample: LegendSample;
  readonly lead: string | null;
  readonly words: string;
}

/** What the fills, lines and hatching of a picture mean, with how many there are; the same on screen and on paper. */
export function mapLegendLines(picture: MapPicture): readonly LegendLine[] {
  return [
    ...(picture.figures === null ? fillLines(picture) : figureLines(picture)),
    ...outlineLines(picture),
    ...hatchLines(picture),
    ...borderLines(picture),
    ...areaLines(picture),
    ...chosenLines(picture),
  ];
}

/** Areas of a delineation, or classes; who lies in none and who in several are told apart. */
function fillLines({ filled, fill, hasClasses, municipalities }: MapPicture): LegendLine[] {
  if (filled === null) return [];
  const none = municipalities.filter((one) => one.fill.length === 0).length;
  const several = municipalities.filter((one) => one.fill.length > 1);
  const apart = filled.tintsDiffer
    ? 'De kleur houdt buren uit elkaar en betekent verder niets.'
    : 'Er zijn te weinig kleuren om alle buren uit elkaar te houden.';
  const areas: LegendLine = {
    sample: { kind: 'tints' },
    lead: 'Vlakken:',
    words: `${dutchCount(filled.areas.length)} ${inSentence(fill.plural)}. ${apart}`,
  };
  const dots: LegendLine = {
    sample: { kind: 'dots' },
    lead: 'Stippen:',
    words: `${counted(none)} in geen enkele ${inSentence(fill.name)}.`,
  };
  const names = dutchList(several.map(({ name }) => name));
  const stripes: LegendLine = {
    sample: { kind: 'stripes', tints: (several[0]?.fill ?? []).map(({ tint }) => tint) },
    lead: 'Gestreept:',
    words: `${names} ${several.length === 1 ? 'ligt' : 'liggen'} in meer dan één ${inSentence(fill.name)}.`,
  };
  return [
    ...(hasClasses ? filled.areas.map(classLine) : [areas]),
    ...(none > 0 ? [dots] : []),
    ...(several.length > 0 ? [stripes] : []),
  ];
}

function classLine({ number, name, municipalities }: MapArea): LegendLine {
  return {
    sample: { kind: 'shade', ...classLook(number) },
    lead: null,
    words: `${name}: ${counted(municipalities)}`,
  };
}

function figureLines({ figures }: MapPicture): LegendLine[] {
  if (figures === null) return [];
  const shade = (look: string, words: string): LegendLine => {
    return { sample: { kind: 'shade', look, isRuled: false }, lead: null, words };
  };
  const classes = figures.classes.map((one, index) => {
    return shade(`k${index + 1}`, `${classWords(figures.measure, one)}: ${counted(one.municipalities)}`);
  });
  return figures.unknown === 0 ? classes : [...classes, shade('t0', `onbekend: ${counted(figures.unknown)}`)];
}

function outlineLines({ outlines }: MapPicture): LegendLine[] {
  return outlines.map(({ delineation, areas }, index) => ({
    sample: { kind: 'line', place: index + 1 },
    lead: index === 0 ? 'Dikke lijn:' : 'Streepjeslijn:',
    words: `de grenzen van ${dutchCount(areas.length)} ${inSentence(delineation.plural)}.`,
  }));
}

function hatchLines({ crossings }: MapPicture): LegendLine[] {
  if (crossings === null) return [];
  return [{ sample: { kind: 'hatching' }, lead: null, words: hatchingWords(crossings) }];
}

function borderLines({ borderLines: drawn }: MapPicture): LegendLine[] {
  return (drawn?.lines ?? []).map(({ separating, pairs }) => {
    const delineations = `${dutchCount(separating)} ${separating === 1 ? 'afbakening' : 'afbakeningen'}`;
    const which = separating === 0 ? 'geen enkele afbakening' : delineations;
    return {
      sample: { kind: 'border', separating },
      lead: null,
      words: `${which}: ${dutchCount(pairs)} ${pairs === 1 ? 'paar' : 'paren'} buurgemeenten`,
    };
  });
}

function areaLines({ area: shown }: MapPicture): LegendLine[] {
  if (shown === null) return [];
  const name = areaWords(shown.delineation, shown.area);
  return [
    { sample: { kind: 'area' }, lead: 'Blauwe lijn:', words: `${name}; wat erbuiten ligt, is lichter.` },
  ];
}

function chosenLines({ chosen, outlines: [first] }: MapPicture): LegendLine[] {
  if (chosen === null) return [];
  const { municipality, area } = chosen;
  const around =
    area === null || first === undefined
      ? ''
      : `, en daarrond alle gemeenten van ${areaWords(first.delineation, area)}`;
  return [{ sample: { kind: 'chosen' }, lead: 'Blauw:', words: `${municipality.name}${around}.` }];
}

function counted(count: number): string {
  return `${dutchCount(count)} ${count === 1 ? 'gemeente' : 'gemeenten'}`;
}
