import type { CalendarTables } from './types/calendar.ts';
import type { CooperationTables } from './types/cooperation.ts';
import type { CorrespondenceTables } from './types/correspondence.ts';
import type { DocumentsTables } from './types/documents.ts';
import type { EditionsTables } from './types/editions.ts';
import type { InquiriesTables } from './types/inquiries.ts';
import type { KnowledgeTables } from './types/knowledge.ts';
import type { LegislationTables } from './types/legislation.ts';
import type { NotesTables } from './types/notes.ts';
import type { PartiesTables } from './types/parties.ts';
import type { PeopleTables } from './types/people.ts';
import type { PlatformTables } from './types/platform.ts';
import type { ReferralsTables } from './types/referrals.ts';
import type { TasksTables } from './types/tasks.ts';
import type { TerritoryTables } from './types/territory.ts';

/** Every table and view the program may name, as `schema.table`; checked against a migrated database. */
export interface Database
  extends PlatformTables,
    TerritoryTables,
    PartiesTables,
    PeopleTables,
    CalendarTables,
    LegislationTables,
    CooperationTables,
    KnowledgeTables,
    ReferralsTables,
    CorrespondenceTables,
    NotesTables,
    TasksTables,
    DocumentsTables,
    InquiriesTables,
    EditionsTables {}
