import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import { placedElsewhereIn } from '#rooms/territory/engine/comparison/comparison.ts';
import { delineationsOfRegion } from '#rooms/territory/engine/comparison/delineations-of-region.ts';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import { unknownMembersWords } from '#rooms/territory/texts.ts';
import { areasInSentence } from './delineation-words.ts';
import type { Story } from './story.ts';

const limburg = 'REFREG15';

/** What is known, and what is not, of the subregions of Limburg. */
export const limburgStory: Story = {
  slug: 'limburgse-subregios',
  title: 'Limburg: één regio, en drie subregio’s met onbekende grenzen',
  lead: 'Limburg is één referentieregio met drie subregio’s. Welke gemeente in welke subregio ligt, staat in geen bron die we kennen.',
  structuresOf: [],
  steps: ({ now }) => [
    {
      title: 'Eén regio',
      paragraphs: [
        'Op 4 februari 2022 besliste de Vlaamse Regering: Limburg is één regio, met drie subregio’s.',
        regionSize(now),
      ],
      map: { outlines: ['provincie'] },
      pages: [
        { label: 'Limburg', href: `/regios/${limburg}` },
        { label: 'Hoe de regio’s er kwamen', href: '/afbakeningen/referentieregio' },
      ],
      sources: [
        {
          label: 'ABB: Vlaamse Regering verdeelt Vlaanderen in 15 referentieregio’s',
          href: 'https://lokaalbestuur.vlaanderen.be/nieuws/vlaamse-regering-verdeelt-vlaanderen-in-15-referentieregio%E2%80%99s-limburg-blijft-1-regio',
        },
      ],
    },
    {
      title: 'De subregio’s: wat onbekend is',
      paragraphs: [
        'De namen van de subregio’s en hun gemeenten: onbekend. Volgens de pers staan ze niet in het decreet, en volgen ze het voorstel van de gouverneur van april 2021, dat op zijn beurt grotendeels de brandweerzones volgt.',
        `We leiden ze niet zelf af, en we tekenen ze niet. ${fireZones(now)}`,
      ],
      map: { outlines: [] },
      pages: [{ label: 'Hulpverleningszones', href: '/afbakeningen/hulpverleningszone' }],
      sources: [
        {
          label: 'Truiens Nieuws: geen regio’s in Limburg',
          href: 'https://www.truiensnieuws.be/algemeen/geen-regios-in-limburg-wij-blijven-een-limburgse-regio/',
        },
        {
          label: 'Het Belang van Limburg, 15 april 2021',
          href: 'https://www.hbvl.be/cnt/dmf20210415_94495486',
        },
      ],
    },
    {
      title: 'Wat we wel kennen',
      paragraphs: [insideLimburg(now), 'Geen van die afbakeningen is een subregio: ze zeggen er niets over.'],
      map: { outlines: ['elz'] },
      pages: [
        { label: 'Limburg in elke afbakening', href: `/regios/${limburg}` },
        { label: 'Overzicht van alle regio’s', href: '/overzicht' },
      ],
      sources: [],
    },
  ],
};

function regionSize(now: Territory): string {
  const members = [...now.lines.values()].filter(({ region }) => region?.code === limburg);
  const provinces = [...new Set(members.map(({ province }) => province?.name ?? 'onbekend'))];
  return `Vandaag telt de regio ${dutchCount(members.length)} gemeenten, in de provincie ${dutchList(provinces)}.`;
}

function fireZones(now: Territory): string {
  const zones = now.delineations.get('hulpverleningszone');
  if (zones === undefined || zones.encoded !== null) return '';
  return unknownMembersWords(zones);
}

/** How many areas of each delineation that counts lie in Limburg, and how many of them cross its border. */
function insideLimburg(now: Territory): string {
  const { set } = placedElsewhereIn(now);
  const counted = delineationsOfRegion(now, limburg).filter(({ delineation }) => set.includes(delineation));
  if (counted.length === 0) return 'Hoeveel gebieden er vandaag in Limburg liggen, is onbekend.';
  const numbers = counted.map(({ delineation, areas }) => {
    const crossing = areas.filter(({ position }) => position.position === 'crossing').length;
    const beyond = crossing === 0 ? '' : `, waarvan ${dutchCount(crossing)} over de regiogrens`;
    return `${areasInSentence(delineation)} (${dutchCount(areas.length)}${beyond})`;
  });
  return `Hoeveel gebieden van de afbakeningen die meetellen in Limburg liggen: ${dutchList(numbers)}.`;
}
