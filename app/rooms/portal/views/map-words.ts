import type { Knowledge } from '#rooms/territory/model.ts';

/** The words above a map: its title, and what it shows. */
export interface MapWords {
  readonly title: string;
  readonly intro: string;
}

/** What a map of all municipalities says of itself; without regions on its day, why there are none. */
export function mapWords(
  knowledge: Knowledge,
  { municipalities, regions }: { readonly municipalities: number; readonly regions: number },
): MapWords {
  const all = `De ${municipalities} Vlaamse gemeenten`;
  if (knowledge === 'known') {
    return {
      title: 'Kaart van de referentieregio’s',
      intro: `${all} in ${regions} referentieregio’s.`,
    };
  }
  return {
    title: 'Kaart van de gemeenten',
    intro: `${all}. ${absenceWords(knowledge)}`,
  };
}

function absenceWords(knowledge: Knowledge): string {
  if (knowledge === 'notYet') return 'De referentieregio’s bestonden toen nog niet.';
  return 'In welke referentieregio ze toen lagen, is onbekend.';
}
