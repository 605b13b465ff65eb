import { expect, test } from 'vitest';
import { reading, testDatabase, writing } from '../../../../test/harness/database.ts';
import { testSite } from '../../../../test/harness/site.ts';
import { erasePerson } from '../commands/erase-person.ts';
import { grantMembership } from '../commands/grant-membership.ts';
import { findPersonByEmail } from '../queries/find-person-by-email.ts';

const database = testDatabase('world');
const site = testSite(database);

test('of an erased person nothing can change, and every form says so', async () => {
  const administrator = await site.signInAs('beheerder@abb.test', 'administrator');
  const person = await findPersonByEmail(reading(database), 'algemeen-directeur@torhout.test');
  const colleague = await findPersonByEmail(reading(database), 'contactpunt-limburg@abb.test');
  const page = `/beheer/personen/${person?.id}`;
  await writing(database, async (ctx) => {
    await grantMembership(ctx, {
      personId: person?.id ?? '',
      organizationId: colleague?.memberships[0]?.organizationId ?? '',
      role: 'contactPoint',
      jobTitle: '',
      onBehalfOf: 'de burgemeester',
      validFrom: '2027-01-01',
      validTo: null,
    });
  });
  expect(await (await site.get(page, { as: administrator })).text()).toContain('Beëindigen');
  await writing(database, (ctx) => erasePerson(ctx, person?.id ?? ''));
  for (const form of ['gegevens', 'hoedanigheden/nieuw', 'wissing']) {
    const response = await site.get(`${page}/${form}`, { as: administrator });
    expect([form, response.status]).toEqual([form, 409]);
    const text = await response.text();
    expect(text).toContain('De gegevens van deze persoon zijn gewist. Er kan niets meer wijzigen.');
    expect(text.slice(text.indexOf('<main'))).not.toContain('<form');
  }
  const sent = await site.post(`${page}/wissing`, { zeker: 'ja' }, { as: administrator });
  expect(sent.status).toBe(409);
  const shown = await (await site.get(page, { as: administrator })).text();
  expect(shown).toMatch(/<h1[^>]*>Gewiste persoon<\/h1>/);
  expect(shown).not.toContain('Beëindigen');
  expect(site.bugs).toEqual([]);
});
