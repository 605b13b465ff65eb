import type { Knowledge } from '#rooms/territory/model.ts';

/** The words around a map: its title, what it shows, its name for who does not see it, and the title of its list. */
export interface MapWords {
  readonly title: string;
  readonly intro: string;
  readonly label: string;
  readonly listTitle: string;
}

/** What a map of all municipalities says of itself; without regions on its day, why there are none. */
export function mapWords(
  knowledge: Knowledge,
  { municipalities, regions }: { municipalities: readonly unknown[]; regions: readonly unknown[] },
): MapWords {
  const all = `De ${municipalities.length} Vlaamse gemeenten`;
  if (knowledge === 'known') {
    return {
      title: 'Kaart van de referentieregio’s',
      intro: `${all} in ${regions.length} referentieregio’s.`,
      label: 'Kaart van Vlaanderen met de gemeenten en de referentieregio’s',
      listTitle: 'Alle gemeenten per regio',
    };
  }
  return {
    title: 'Kaart van de gemeenten',
    intro: `${all}. ${absenceWords(knowledge)}`,
    label: 'Kaart van Vlaanderen met de gemeenten',
    listTitle: 'Alle gemeenten',
  };
}

function absenceWords(knowledge: Knowledge): string {
  if (knowledge === 'notYet') return 'De referentieregio’s bestonden toen nog niet.';
  return 'In welke referentieregio ze toen lagen, is onbekend.';
}
