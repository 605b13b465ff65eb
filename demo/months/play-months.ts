import type { Transaction } from 'kysely';
import type { Database } from '#db/types.ts';
import { closedBecause, type OfficeCalendar } from '#platform/calendar.ts';
import type { Actor, Writing } from '#platform/context.ts';
import { addDays, type Day, dayBefore, dayOf } from '#platform/day.ts';
import { instantOf } from '#platform/local-time.ts';
import { within } from '#platform/writing.ts';
import { getOfficeCalendar } from '#rooms/calendar/queries/get-office-calendar.ts';
import { registerInquiry } from '#rooms/inquiries/commands/register-inquiry.ts';
import { getInquiry } from '#rooms/inquiries/queries/get-inquiry.ts';
import { findPlace } from '../find-place.ts';
import { stories } from './stories.ts';
import type { AskedQuestion, By, Scene, Story } from './story.ts';

const system: Actor = { kind: 'system', name: 'demo' };

const mailboxes: Partial<Record<By, string>> = {
  centre: 'coordinator@abb.test',
  antwerpen: 'contactpunt-antwerpen@abb.test',
  limburg: 'contactpunt-limburg@abb.test',
  oost: 'contactpunt-oost-vlaanderen@abb.test',
  brabant: 'contactpunt-vlaams-brabant@abb.test',
  west: 'contactpunt-west-vlaanderen@abb.test',
};

/** A moment of a story: null is the asking. */
interface Moment {
  readonly at: Date;
  readonly story: Story;
  readonly scene: Scene | null;
}

/**
 * Plays the stories with the real commands, each scene on its own office day before `now`, by who does it. Everybody in
 * it must be there. In one transaction, which is the caller's.
 */
export async function playMonths(trx: Transaction<Database>, now: Date): Promise<void> {
  const calendar = await getOfficeCalendar({ db: trx });
  const asked = new Map<Story, AskedQuestion>();
  for (const { at, story, scene } of momentsUntil(now, calendar)) {
    if (scene === null) {
      const question = await within(trx, { now: at, actor: system }, (ctx) => ask(ctx, story));
      asked.set(story, question);
      continue;
    }
    const question = asked.get(story);
    if (question === undefined) throw new Error(`“${story.subjectLine}” is not asked yet`);
    const actor = await actorOf(trx, scene.by);
    await within(trx, { now: at, actor }, (ctx) => scene.deed(ctx, question));
  }
}

/** Every moment of every story, in the order of time. The scenes of one day come in their order, half an hour apart. */
function momentsUntil(now: Date, calendar: OfficeCalendar): Moment[] {
  const moments = stories.flatMap((story, index) =>
    [null, ...story.scenes].map((scene, order): Moment => {
      const day = officeDayUntil(calendar, addDays(dayOf(now), -(scene ?? story).daysAgo));
      const minutes = 8 * 60 + 30 + ((index * 7) % 29) + order * 31;
      return { at: instantOf(day, clockTime(minutes)), story, scene };
    }),
  );
  return moments.sort((a, b) => a.at.getTime() - b.at.getTime());
}

function officeDayUntil(calendar: OfficeCalendar, day: Day): Day {
  return closedBecause(calendar, day) === null ? day : officeDayUntil(calendar, dayBefore(day));
}

function clockTime(minutes: number): string {
  const two = (count: number) => String(count).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

async function ask(ctx: Writing, story: Story): Promise<AskedQuestion> {
  const { channel, kind = 'question', subjectLine, question, from, name, email } = story;
  const { number } = await registerInquiry(
    ctx,
    {
      channel,
      kind,
      subjectLine,
      question,
      name,
      email,
      contactedOn: dayOf(ctx.now),
      organizationId: from === null ? null : await findPlace(ctx, placeOf(from)),
      organizationName: '',
      telephone: '',
      isConfidential: story.isConfidential ?? false,
    },
    { baseUrl: 'http://localhost' },
  );
  const { id, provinceNis } = await getInquiry(ctx, number);
  return { id, number, provinceNis, email };
}

function placeOf(from: NonNullable<Story['from']>) {
  return 'nis' in from
    ? ({ by: 'code', kind: 'municipality', scheme: 'nis', value: from.nis } as const)
    : ({ by: 'province', kind: 'governor', provinceNis: from.governorOf } as const);
}

async function actorOf(trx: Transaction<Database>, by: By): Promise<Actor> {
  if (by === 'link') return { kind: 'public' };
  const email = mailboxes[by];
  if (email === undefined) return { kind: 'system', name: 'opvolging' };
  const member = await trx
    .selectFrom('people.membership as membership')
    .innerJoin('people.person as person', 'person.id', 'membership.person_id')
    .select(['person.id as personId', 'membership.id as membershipId'])
    .select(['membership.organization_id as organizationId', 'membership.role'])
    .where('person.email', '=', email)
    .executeTakeFirstOrThrow();
  return { kind: 'member', ...member };
}
