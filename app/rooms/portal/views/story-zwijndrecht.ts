import { dutchCount, dutchList } from '#platform/dutch-writing.ts';
import { regionFellows } from '#rooms/territory/engine/comparison/places-of-municipality.ts';
import type { Territory } from '#rooms/territory/engine/comparison/territory.ts';
import { dayBeforeMergers, type Story } from './story.ts';
import { areaSentence, crossingSentence, whereWords } from './story-figures.ts';

const zwijndrecht = '11056';
const merged = '46030';

/** How one municipality changed region, and then province. */
export const zwijndrechtStory: Story = {
  slug: 'zwijndrecht',
  title: 'Zwijndrecht: eerst van regio, dan van provincie',
  lead: 'Eén gemeente ging naar een andere regio, en later naar een andere provincie. De kaart toont beide stappen.',
  structuresOf: [],
  steps: ({ now, before }) => [
    {
      title: 'Voor de fusie: een andere provincie dan de rest van de regio',
      paragraphs: [
        'In 2022 deelde de Vlaamse Regering Zwijndrecht eerst in bij Regio Antwerpen. De gemeente vroeg om bij Waasland te horen, waar haar partners liggen, en kreeg dat in februari 2023.',
        `Op 31 december 2024: ${whereWords(before, zwijndrecht)} ${otherProvinces(before)}`,
      ],
      map: { day: dayBeforeMergers, outlines: ['provincie'], municipality: zwijndrecht },
      pages: [
        {
          label: 'Zwijndrecht op 31 december 2024',
          href: `/gemeenten/${zwijndrecht}?datum=${dayBeforeMergers}`,
        },
        { label: 'Hoe de regio’s er kwamen', href: '/afbakeningen/referentieregio' },
      ],
      sources: [
        {
          label: 'ABB: Vlaamse Regering bekrachtigt Regiodecreet (3 februari 2023)',
          href: 'https://lokaalbestuur.vlaanderen.be/nieuws/vlaamse-regering-bekrachtigt-regiodecreet',
        },
        {
          label: 'HLN: Zwijndrecht wordt definitief een gemeente in de regio Waasland',
          href: 'https://www.hln.be/zwijndrecht/zwijndrecht-wordt-definitief-een-gemeente-in-de-regio-waasland~a1ffc8ba/',
        },
      ],
    },
    {
      title: 'Wat dat met de provincies deed',
      paragraphs: [
        `Op 31 december 2024: ${crossingSentence(before, 'provincie')} De regiogrens en de provinciegrens vielen daar niet samen.`,
      ],
      map: { day: dayBeforeMergers, outlines: ['provincie'], look: 'naast' },
      pages: [
        {
          label: 'Provincies en regio’s op die dag',
          href: `/afbakeningen/provincie?datum=${dayBeforeMergers}`,
        },
      ],
      sources: [],
    },
    {
      title: 'Na de fusie van 1 januari 2025',
      paragraphs: [
        `Zwijndrecht is met Beveren en Kruibeke opgegaan in één gemeente. ${whereWords(now, merged)} Ze telt ${inhabitantsIn(now.lines.get(merged)?.population?.inhabitants)}.`,
        `Vandaag: ${crossingSentence(now, 'provincie')}`,
      ],
      map: { outlines: ['provincie'], municipality: merged },
      pages: [
        { label: 'Beveren-Kruibeke-Zwijndrecht', href: `/gemeenten/${merged}` },
        { label: 'De fusies', href: '/fusies' },
      ],
      sources: [],
    },
    {
      title: 'En het vervoer',
      paragraphs: [
        `Kijk naar het vervoer, vanuit de nieuwe gemeente. ${areaSentence(now, 'vervoerregio', merged)}`,
      ],
      map: { municipality: merged },
      pages: [{ label: 'Vervoerregio’s', href: '/afbakeningen/vervoerregio' }],
      sources: [],
    },
  ],
};

/** In which provinces the other municipalities of its region lay. */
function otherProvinces(before: Territory): string {
  const provinces = regionFellows(before, zwijndrecht).map(({ province }) => province?.name ?? 'onbekend');
  return `De andere gemeenten van die regio lagen in ${dutchList([...new Set(provinces)])}.`;
}

function inhabitantsIn(inhabitants: number | undefined): string {
  return inhabitants === undefined ? 'een onbekend aantal inwoners' : `${dutchCount(inhabitants)} inwoners`;
}
