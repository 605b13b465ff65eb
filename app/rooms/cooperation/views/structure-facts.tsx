import { type Description, DescriptionList } from '#design/description-list/description-list.tsx';
import type { StructureOnDay } from '../queries/get-structure.ts';
import { inactiveWords, kboText, noTheme, structureFormNames, themeOriginWords } from '../texts.ts';
import { positionWords } from './place-words.ts';

/** What a structure is: its form, theme and where that comes from, seat, code and position. */
export function StructureFacts({ structure, suffix }: { structure: StructureOnDay; suffix: string }) {
  const { form, theme, themeOrigin, isActive, seat, kbo } = structure;
  const items: Description[] = [
    { term: 'Rechtsvorm', description: structureFormNames[form] },
    {
      term: 'Thema',
      description: (
        <>
          {theme ?? noTheme}
          {themeOrigin && <span class="table-note">{themeOriginWords[themeOrigin]}</span>}
        </>
      ),
    },
    {
      term: 'Zetel',
      description: seat ? <a href={`/gemeenten/${seat.nis}${suffix}`}>{seat.name}</a> : 'onbekend',
    },
    { term: 'KBO-nummer', description: kbo === null ? 'onbekend' : kboText(kbo) },
    {
      term: 'Ligging tegenover de referentieregio’s',
      description: positionWords(structure, structure.regions),
    },
  ];
  return (
    <DescriptionList
      items={
        isActive ? items : [...items, { term: 'Toestand', description: `${inactiveWords} volgens de bron` }]
      }
    />
  );
}
