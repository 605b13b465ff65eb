import { sql } from 'kysely';
import type { Actor, Reading } from '#platform/context.ts';
import { type Paged, paged } from '#platform/paging.ts';

const pageSize = 50;

/** A line of the journal in names: who, for whom, did what, to what. */
export interface JournalLine {
  readonly number: number;
  readonly at: Date;
  readonly actorKind: Actor['kind'];
  readonly actorName: string | null;
  /** What the key is called, where a key did it. */
  readonly keyLabel: string | null;
  readonly personName: string | null;
  readonly organizationName: string | null;
  readonly deed: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  /** The name of the person, organisation or key that it was done to; null for other subjects. */
  readonly subjectName: string | null;
}

/** What to list: all, one deed, or what was done to one subject. */
export interface JournalQuestion {
  readonly deed?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly page: number;
}

/** The lines of the journal, newest first, fifty a page. Refuses (NotFound) a page after the last. */
export async function listJournalLines(
  ctx: Pick<Reading, 'db'>,
  { deed, subjectId, page }: JournalQuestion,
): Promise<Paged<JournalLine>> {
  let matching = ctx.db.selectFrom('journal.line as line');
  if (deed !== undefined) matching = matching.where('line.deed', '=', deed);
  if (subjectId !== undefined) matching = matching.where('line.subject_id', '=', subjectId);
  const { total } = await matching
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const items = await matching
    .leftJoin('people.person as person', 'person.id', 'line.person_id')
    .leftJoin('parties.organization as organization', 'organization.id', 'line.organization_id')
    .select([
      'line.number',
      'line.at',
      'line.actor_kind as actorKind',
      'line.actor_name as actorName',
      'person.name as personName',
      'organization.name as organizationName',
      'line.deed',
      'line.subject_kind as subjectKind',
      'line.subject_id as subjectId',
      keyLabel.as('keyLabel'),
      subjectName.as('subjectName'),
    ])
    .orderBy('line.number', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return paged(items, total, page, pageSize);
}

const keyLabel = sql<string | null>`case line.actor_kind
  when 'key' then (select label from people.api_key where id::text = line.actor_name)
end`;

const subjectName = sql<string | null>`case line.subject_kind
  when 'person' then (select name from people.person where id::text = line.subject_id)
  when 'organization' then (select name from parties.organization where id::text = line.subject_id)
  when 'apiKey' then (select label from people.api_key where id::text = line.subject_id)
end`;
