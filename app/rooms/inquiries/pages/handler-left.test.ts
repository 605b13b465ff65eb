import { expect, test } from 'vitest';
import { dayOf } from '#platform/day.ts';
import { endMembership } from '#rooms/people/commands/end-membership.ts';
import { grantMembership } from '#rooms/people/commands/grant-membership.ts';
import { testDatabase, writing } from '../../../../test/harness/database.ts';
import { hearByTelephone } from '../../../../test/harness/heard-by-telephone.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';
import { testMoment } from '../../../../test/harness/test-moment.ts';
import { assignInquiry } from '../commands/assign-inquiry.ts';
import { closeInquiry } from '../commands/close-inquiry.ts';
import { giveBackInquiries } from '../commands/give-back-inquiries.ts';

const database = testDatabase('world');
const site = testSite(database, { admits: async () => true });
const house = { baseUrl: 'http://localhost:3000' };
const days = (count: number) => new Date(testMoment.getTime() + count * 86_400_000);

/** Somebody of the contact point of this province; gives who, and as what. */
async function colleague(provinceNis: string) {
  const { membershipId, personId, email, organizationId } = await database.kysely
    .selectFrom('people.membership as membership')
    .innerJoin('people.person as person', 'person.id', 'membership.person_id')
    .innerJoin('parties.organization as organization', 'organization.id', 'membership.organization_id')
    .select(['membership.id as membershipId', 'person.id as personId', 'person.email'])
    .select('organization.id as organizationId')
    .where('membership.role', '=', 'contactPoint')
    .where('organization.province_nis', '=', provinceNis)
    .executeTakeFirstOrThrow();
  return { membershipId, personId, email: email ?? '', organizationId };
}

/** A question of this contact point that this person has. */
async function given(subjectLine: string, provinceNis: string, ownerId: string): Promise<string> {
  return await writing(database, async (ctx) => {
    const number = await hearByTelephone(ctx, subjectLine);
    await assignInquiry(ctx, number, { provinceNis, follows: [], ownerId, version: null });
    return number;
  });
}

async function ownerOf(number: string): Promise<string | null> {
  const { owner_id } = await database.kysely
    .selectFrom('inquiries.standing as standing')
    .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'standing.inquiry_id')
    .select('standing.owner_id')
    .where('inquiry.number', '=', number)
    .executeTakeFirstOrThrow();
  return owner_id;
}

test('who leaves gives back what is underway, and what ended keeps who had it', async () => {
  const leaver = await colleague('10000');
  const open = await given('Blijft liggen', '10000', leaver.personId);
  const closed = await given('Was al klaar', '10000', leaver.personId);
  await writing(database, (ctx) => closeInquiry(ctx, closed, { reason: 'Klaar.', version: null }, house));

  const administrator = await site.signInAs('beheerder@abb.test');
  const path = `/beheer/hoedanigheden/${leaver.membershipId}/einde`;
  const sleutel = await formKeyOn(site, path, administrator);
  const ended = await site.post(path, { sleutel, vanaf: dayOf(testMoment) }, { as: administrator });
  expect(ended.status).toBe(303);
  const notice = decodeURIComponent(ended.headers.get('set-cookie') ?? '');
  expect(notice).toContain('Eén open vraag heeft geen behandelaar meer');

  const centre = await site.signInAs('coordinator@abb.test');
  const nobodys = await (await site.get('/vragen?lijst=zonder-behandelaar', { as: centre })).text();
  expect(nobodys).toContain('Blijft liggen');
  expect(await (await site.get(`/vragen/${open}`, { as: centre })).text()).toContain(
    'De vorige behandelaar behandelt deze vraag niet meer.',
  );
  expect([await ownerOf(open), await ownerOf(closed)]).toEqual([null, leaver.personId]);
  expect(await writing(database, giveBackInquiries)).toBe(0);
});

test('an end on a later day is done by the round of that day', async () => {
  const leaver = await colleague('30000');
  const number = await given('Nog even van mij', '30000', leaver.personId);
  const lastDay = dayOf(days(3));
  await writing(database, (ctx) => endMembership(ctx, leaver.membershipId, lastDay));
  expect(await writing(database, giveBackInquiries)).toBe(0);
  expect(await writing(database, giveBackInquiries, { now: days(3) })).toBe(1);
  expect(await ownerOf(number)).toBe(null);
});

test('who moves to another province keeps what that province follows, and cannot be given the rest', async () => {
  const mover = await colleague('70000');
  const other = await colleague('40000');
  const left = await given('Van Limburg', '70000', mover.personId);
  await writing(database, async (ctx) => {
    await endMembership(ctx, mover.membershipId, dayOf(ctx.now));
    const grant = { role: 'contactPoint', jobTitle: '', onBehalfOf: null, validTo: null } as const;
    const { personId } = mover;
    const { organizationId } = other;
    await grantMembership(ctx, { ...grant, personId, organizationId, validFrom: dayOf(ctx.now) });
    await giveBackInquiries(ctx);
  });
  expect(await ownerOf(left)).toBe(null);
  const now = await given('Van Oost-Vlaanderen', '40000', mover.personId);
  expect(await ownerOf(now)).toBe(mover.personId);

  const centre = await site.signInAs('coordinator@abb.test');
  const path = `/vragen/${left}/toewijzing`;
  const sleutel = await formKeyOn(site, path, centre);
  const form = { sleutel, provincie: '70000', behandelaar: mover.personId, versie: '' };
  const refused = await site.post(path, form, { as: centre });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('behandelt geen vragen van dit contactpunt');
  expect(site.bugs).toEqual([]);
});
