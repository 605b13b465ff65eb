import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import type { Story } from './story.ts';
import { areaOf, areaSentence, membersByRegion, whereWords } from './story-figures.ts';

const hoeilaart = '23033';
const overijse = '23062';
const zaventem = '23094';

/** How municipalities that chose a region found that other borders did not move along. */
export const druivenstreekStory: Story = {
  slug: 'druivenstreek',
  title: 'De Druivenstreek: een regio kiezen, een zone delen',
  lead: 'Hoeilaart en Overijse vroegen om een andere regio. De kaart toont wat dat met hun eerstelijnszone doet.',
  structuresOf: [],
  steps: ({ now }) => [
    {
      title: 'De keuze voor Oost-Brabant',
      paragraphs: [
        'Hoeilaart en Overijse vroegen om Halle-Vilvoorde te verlaten en met de andere Druivengemeenten bij Oost-Brabant te horen.',
        `Vandaag: ${whereWords(now, hoeilaart)} ${whereWords(now, overijse)}`,
      ],
      map: { municipality: hoeilaart, outlines: ['elz'] },
      pages: [
        { label: 'Hoeilaart', href: `/gemeenten/${hoeilaart}` },
        { label: 'Overijse', href: `/gemeenten/${overijse}` },
      ],
      sources: [
        {
          label: 'RINGtv: Hoeilaart en Overijse sluiten aan bij Oost-Brabant',
          href: 'https://www.ringtv.be/nieuws/vlaanderen-verdeeld-17-regio%E2%80%99s-hoeilaart-en-overijse-sluiten-aan-bij-oost-brabant',
        },
      ],
    },
    {
      title: 'De eerstelijnszone',
      paragraphs: [
        `Kijk naar de zorg, vanuit Hoeilaart. ${areaSentence(now, 'elz', hoeilaart)}`,
        `In de zone liggen ${zoneMembers(now)}.`,
      ],
      map: { municipality: hoeilaart, outlines: ['elz'] },
      pages: [
        { label: 'Eerstelijnszones, met hun juridische situatie', href: '/afbakeningen/elz' },
        { label: 'Juridische regels', href: '/juridische-regels' },
      ],
      sources: [],
    },
    {
      title: 'En het wonen',
      paragraphs: [
        `Kijk naar de woonmaatschappijen, vanuit Zaventem. ${whereWords(now, zaventem)} ${areaSentence(now, 'woonmaatschappij', zaventem)}`,
        'De burgemeesters van Hoeilaart en Overijse zeiden na de keuze dat hun samenwerking voor wonen en zorg erdoor onder druk kwam.',
      ],
      map: { municipality: zaventem, outlines: ['woonmaatschappij'] },
      pages: [
        { label: 'Werkingsgebieden van de woonmaatschappijen', href: '/afbakeningen/woonmaatschappij' },
      ],
      sources: [
        {
          label: 'RINGtv: burgemeesters reageren op verhuizing naar regio Oost-Brabant',
          href: 'https://www.ringtv.be/nieuws/burgemeesters-reageren-op-verhuizing-hoeilaart-en-overijse-naar-regio-oost-brabant',
        },
      ],
    },
  ],
};

function zoneMembers(now: Territory): string {
  const zone = areaOf(now, 'elz', hoeilaart);
  return zone === null ? 'gemeenten die we niet kennen' : membersByRegion(now, zone, hoeilaart);
}
