import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import { borderStrengthsIn, placedElsewhereIn } from '#rooms/territory/engine/comparison/comparison.ts';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import { areaInSentence } from './delineation-words.ts';
import { areaWithKind } from './place-words.ts';
import type { Story } from './story.ts';
import { areaOf, whereWords } from './story-figures.ts';

const torhout = '31033';
const wichelen = '42026';
const laarne = '42010';

/** Two municipalities whose areas lie in another region more often than not. */
export const torhoutWichelenStory: Story = {
  slug: 'torhout-en-wichelen',
  title: 'Torhout en Wichelen: in één regio, elders ingedeeld',
  lead: 'Een gemeente ligt in één regio, maar haar buren in een zone liggen soms in een andere. Bij deze twee gemeenten komt dat vaak voor.',
  structuresOf: [],
  steps: ({ now }) => [
    {
      title: 'Wie is het vaakst elders ingedeeld?',
      paragraphs: [
        'Een gemeente is elders ingedeeld voor een afbakening als de grootste groep gemeenten van haar gebied in een andere regio ligt. Een gelijke stand telt niet.',
        mostElsewhere(now),
      ],
      map: { look: 'waarde', measure: 'elders' },
      pages: [{ label: 'Alle gemeenten die elders ingedeeld zijn', href: '/elders-ingedeeld' }],
      sources: [],
    },
    {
      title: 'Torhout',
      paragraphs: [whereWords(now, torhout), elsewhereAreas(now, torhout)],
      map: { municipality: torhout },
      pages: [{ label: 'Torhout', href: `/gemeenten/${torhout}` }],
      sources: [],
    },
    {
      title: 'Wichelen',
      paragraphs: [whereWords(now, wichelen), elsewhereAreas(now, wichelen)],
      map: { municipality: wichelen, outlines: ['politiezone'] },
      pages: [{ label: 'Wichelen', href: `/gemeenten/${wichelen}` }],
      sources: [],
    },
    {
      title: 'Een regiogrens die weinig scheidt',
      paragraphs: [
        separationWords(now),
        'Hoe dunner een lijn op deze kaart, hoe minder afbakeningen er een grens leggen.',
      ],
      map: { look: 'grenzen', municipality: wichelen },
      pages: [{ label: 'Samenvallende grenzen', href: '/samenvallende-grenzen' }],
      sources: [],
    },
  ],
};

function mostElsewhere(now: Territory): string {
  const { set, municipalities } = placedElsewhereIn(now);
  const most = municipalities[0]?.delineations.length ?? 0;
  if (most === 0) return 'Vandaag is geen enkele gemeente elders ingedeeld.';
  const first = municipalities.filter(({ delineations }) => delineations.length === most);
  const names = dutchList(first.map(({ nis }) => now.lines.get(nis)?.name ?? nis));
  return `Vandaag zijn ${dutchCount(municipalities.length)} gemeenten elders ingedeeld voor minstens één van de ${dutchCount(set.length)} afbakeningen die meetellen. Het vaakst: ${names}, voor ${dutchCount(most)}.`;
}

function elsewhereAreas(now: Territory, nis: string): string {
  const { set, municipalities } = placedElsewhereIn(now);
  const codes = municipalities.find((one) => one.nis === nis)?.delineations ?? [];
  if (codes.length === 0) return 'De gemeente is voor geen enkele afbakening elders ingedeeld.';
  const areas = set
    .filter(({ code }) => codes.includes(code))
    .map((delineation) => {
      const place = areaOf(now, delineation.code, nis);
      return place === null ? areaInSentence(delineation) : areaWithKind(delineation, place.area.name);
    });
  return `De gemeente is elders ingedeeld voor ${dutchCount(codes.length)} van de ${dutchCount(set.length)} afbakeningen die meetellen: ${dutchList(areas)}.`;
}

function separationWords(now: Territory): string {
  const pair = borderStrengthsIn(now).pairs.find(({ a, b }) => a === laarne && b === wichelen);
  if (pair === undefined) return 'Hoeveel afbakeningen Laarne en Wichelen scheiden, is onbekend.';
  return `${nameAndRegion(now, laarne)} en ${nameAndRegion(now, wichelen)} zijn buren. Van de ${dutchCount(pair.knowing)} afbakeningen die beide gemeenten kennen, leggen er ${dutchCount(pair.separating)} een grens tussen hen.`;
}

function nameAndRegion({ lines }: Territory, nis: string): string {
  const line = lines.get(nis);
  return `${line?.name ?? nis} (${line?.region?.name ?? 'regio onbekend'})`;
}
