import { dutchKm, dutchList } from '#platform/dutch-writing.ts';
import { neighboursOfMunicipality } from '#rooms/territory/engine/comparison/neighbours-of-municipality.ts';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import type { Story, StoryGround } from './story.ts';
import { areaSentence, whereWords } from './story-figures.ts';

const heist = '12014';
const nijlen = '12026';

/** Two municipalities of one region that work together with another. */
export const heistNijlenStory: Story = {
  slug: 'heist-op-den-berg-en-nijlen',
  title: 'Heist-op-den-Berg en Nijlen: Rivierenland en de Kempen',
  lead: 'Twee gemeenten liggen in Rivierenland, maar werken al lang samen met de Kempen.',
  structuresOf: [heist, nijlen],
  steps: (ground) => [
    {
      title: 'Waar ze liggen',
      paragraphs: [
        `${whereWords(ground.now, heist)} ${whereWords(ground.now, nijlen)}`,
        `${otherRegions(ground.now, heist)} ${otherRegions(ground.now, nijlen)}`,
      ],
      map: { municipality: heist },
      pages: [
        { label: 'Heist-op-den-Berg', href: `/gemeenten/${heist}` },
        { label: 'Nijlen', href: `/gemeenten/${nijlen}` },
      ],
      sources: [],
    },
    {
      title: 'Waarmee ze samenwerken',
      paragraphs: [
        `${cooperationWords(ground, heist)} ${cooperationWords(ground, nijlen)} (Stand augustus 2023, onvolledig.)`,
        'Ze beslisten om bij IOK en IOK Afvalbeheer te blijven.',
      ],
      map: { municipality: nijlen },
      pages: [
        { label: 'Samenwerkingsverbanden met IOK in de naam', href: '/samenwerkingsverbanden?zoek=IOK' },
      ],
      sources: [
        {
          label: 'NNieuws: Heist-op-den-Berg en Nijlen blijven definitief aan boord bij IOK',
          href: 'https://nnieuws.be/artikel/iok-heist-op-den-berg-en-nijlen-blijven-definitief-aan-boord-bij-iok-en-iok-afvalbeheer',
        },
      ],
    },
    {
      title: 'Het vervoer',
      paragraphs: [
        `Nijlen: ${areaSentence(ground.now, 'vervoerregio', nijlen)}`,
        `Heist-op-den-Berg: ${areaSentence(ground.now, 'vervoerregio', heist)}`,
      ],
      map: { municipality: nijlen },
      pages: [{ label: 'Vervoerregio’s', href: '/afbakeningen/vervoerregio' }],
      sources: [],
    },
  ],
};

/** Which regions a municipality touches, and over how many kilometres. */
function otherRegions(now: Territory, nis: string): string {
  const name = now.lines.get(nis)?.name ?? nis;
  const neighbours = now.lines.has(nis) ? neighboursOfMunicipality(now, nis) : null;
  if (neighbours === null) return `Aan welke regio’s ${name} grenst, is onbekend.`;
  const beyond = neighbours.filter(({ inOtherRegion }) => inOtherRegion === true);
  if (beyond.length === 0) return `${name} grenst aan geen andere regio.`;
  const byRegion = Map.groupBy(beyond, ({ municipality }) => municipality.region?.name ?? 'onbekend');
  const parts = [...byRegion].map(
    ([region, there]) => `${region} (${dutchKm(there.reduce((sum, { borderKm }) => sum + borderKm, 0))})`,
  );
  return `${name} grenst aan ${dutchList(parts)}.`;
}

/** In which structures with IOK in their name a municipality takes part. */
function cooperationWords({ now, structures }: StoryGround, nis: string): string {
  const name = now.lines.get(nis)?.name ?? nis;
  const own = structures.get(nis)?.structures ?? null;
  if (own === null) return `Waaraan ${name} deelneemt, is onbekend.`;
  const found = own.filter((one) => one.name.includes('IOK')).map((one) => one.name);
  return found.length === 0
    ? `${name} neemt in onze lijst aan geen enkel verband van IOK deel.`
    : `${name} neemt in onze lijst deel aan ${dutchList(found)}.`;
}
