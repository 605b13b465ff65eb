import { deedNames as calendar } from '#rooms/calendar/texts.ts';
import { deedNames as cooperation } from '#rooms/cooperation/texts.ts';
import { deedNames as correspondence } from '#rooms/correspondence/texts.ts';
import { deedNames as documents } from '#rooms/documents/texts.ts';
import { deedNames as editions } from '#rooms/editions/texts.ts';
import { deedNames as inquiries } from '#rooms/inquiries/texts.ts';
import { deedNames as knowledge } from '#rooms/knowledge/texts.ts';
import { deedNames as legislation } from '#rooms/legislation/texts.ts';
import { deedNames as notes } from '#rooms/notes/texts.ts';
import { deedNames as parties } from '#rooms/parties/texts.ts';
import { deedNames as people } from '#rooms/people/texts.ts';
import { deedNames as referrals } from '#rooms/referrals/texts.ts';
import { deedNames as tasks } from '#rooms/tasks/texts.ts';
import { deedNames as territory } from '#rooms/territory/texts.ts';

/** What each deed in the journal is called on screen, room by room, and at the end those of the house itself; a test finds a deed that is missing here. */
export const deedNames: Readonly<Record<string, string>> = {
  ...territory,
  ...parties,
  ...people,
  ...calendar,
  ...legislation,
  ...cooperation,
  ...editions,
  ...knowledge,
  ...inquiries,
  ...referrals,
  ...correspondence,
  ...notes,
  ...tasks,
  ...documents,
  'house.restored': 'reservekopie teruggezet',
  'house.released': 'brieven na het terugzetten vrijgegeven',
};

/** What a deed is called on screen; its code where a newer version wrote it. */
export function deedName(deed: string): string {
  return deedNames[deed] ?? deed;
}
