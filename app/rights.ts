import { verbNames as calendarVerbs } from '#rooms/calendar/texts.ts';
import { verbNames as cooperationVerbs } from '#rooms/cooperation/texts.ts';
import { verbNames as correspondenceVerbs } from '#rooms/correspondence/texts.ts';
import { verbNames as editionVerbs } from '#rooms/editions/texts.ts';
import { verbNames as inquiriesVerbs } from '#rooms/inquiries/texts.ts';
import { verbNames as knowledgeVerbs } from '#rooms/knowledge/texts.ts';
import { verbNames as legislationVerbs } from '#rooms/legislation/texts.ts';
import { verbNames as partiesVerbs } from '#rooms/parties/texts.ts';
import type { Role } from '#rooms/people/model.ts';
import { verbNames as peopleVerbs } from '#rooms/people/texts.ts';
import { verbNames as referralsVerbs } from '#rooms/referrals/texts.ts';
import { verbNames as territoryVerbs } from '#rooms/territory/texts.ts';
import { policies } from './policies.ts';

/** One verb of one room in words, and the roles that may. */
export interface Right {
  readonly room: string;
  readonly words: string;
  readonly roles: readonly Role[];
}

/** What a room is about, for somebody who does not know the program. */
const roomNames: Readonly<Record<keyof typeof policies, string>> = {
  territory: 'Gemeenten, regio’s en afbakeningen',
  parties: 'Organisaties',
  people: 'Personen en accounts',
  calendar: 'Kalender en termijnen',
  referrals: 'Deelvragen',
  correspondence: 'Brieven',
  notes: 'Interne nota’s',
  tasks: 'Taken',
  documents: 'Bijlagen',
  legislation: 'Juridische regels',
  cooperation: 'Samenwerkingsverbanden',
  editions: 'Bladen per gemeente',
  knowledge: 'Veelgestelde vragen',
  inquiries: 'Vragen',
};

const verbNames: Readonly<Record<keyof typeof policies, Readonly<Record<string, string>>>> = {
  territory: territoryVerbs,
  parties: partiesVerbs,
  people: peopleVerbs,
  calendar: calendarVerbs,
  referrals: referralsVerbs,
  correspondence: correspondenceVerbs,
  notes: {},
  tasks: {},
  documents: {},
  legislation: legislationVerbs,
  cooperation: cooperationVerbs,
  editions: editionVerbs,
  knowledge: knowledgeVerbs,
  inquiries: inquiriesVerbs,
};

/** Every verb of every room with the roles that may, from the same policies that guard the pages. */
export function listRights(): readonly Right[] {
  return (Object.keys(policies) as (keyof typeof policies)[]).flatMap((room) =>
    Object.entries<readonly Role[]>(policies[room]).map(([verb, roles]) => ({
      room: roomNames[room],
      words: verbNames[room][verb] ?? verb,
      roles,
    })),
  );
}
