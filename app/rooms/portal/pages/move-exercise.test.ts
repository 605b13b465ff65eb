import { afterAll, describe, expect, test } from 'vitest';
import { mipSolver } from '#platform/mip-solver.ts';
import { testDatabase } from '../../../../test/harness/database.ts';
import { testSite } from '../../../../test/harness/site.ts';

const site = testSite(testDatabase('world'));
afterAll(() => mipSolver.close());

const addressOf = (code: string, other = 'referentieregio') =>
  `/afbakeningen/${code}/vergelijking/${other}/rekenoefening`;

/** The words of a page, without its tags. */
async function shown(path: string): Promise<string> {
  const answer = await site.get(path);
  expect(answer.status, path).toBe(200);
  return (await answer.text())
    .replace(/<(style|script|svg)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

describe('the exercise of a delineation', () => {
  test('says what it is, answers five questions, and calls nothing optimal', async () => {
    const text = await shown(addressOf('treg_gem'));
    expect(text).toContain('Geen voorstel en geen beslissing');
    expect(text).toMatch(/Nieuwe gebieden mogen .*67 gemeenten .*Bewezen kleinst/);
    expect(text).toMatch(/Alleen de bestaande gebieden .*68 gemeenten/);
    expect(text).toMatch(/ook supraregionaal .*51 gemeenten/);
    expect(text).toMatch(/1.341.528 inwoners in 69 gemeenten/);
    expect(text).toContain('stand op 9 maart 2026');
    expect(text).not.toMatch(/optima|minimale verplaatsing|scenario/i);
  });

  test('says why an answer does not exist', async () => {
    const text = await shown(addressOf('provincie'));
    expect(text).toContain('Niet mogelijk, omdat er minder provincies zijn (5) dan referentieregio’s (15).');
    expect(text).toContain('150 gemeenten');
  });

  test('shows a tie as a tie, with the alternative', async () => {
    const text = await shown(addressOf('elz'));
    expect(text).toContain('Gelijke stand: 2 oplossingen zijn even klein.');
    expect(text).toContain(
      'Kraainem, Wezembeek-Oppem en Zaventem, in plaats van Hoeilaart, Overijse en Tervuren',
    );
  });

  test('names each municipality, from where and to where', async () => {
    const text = await shown(addressOf('vervoerregio'));
    expect(text).toMatch(/Alleen de bestaande gebieden: 11 gemeenten/);
    expect(text).toContain('een ander of nieuw gebied in ');
  });

  test('says what stands in the way where areas overlap', async () => {
    expect(await shown(addressOf('elz-fijn'))).toContain(
      'Niet te bepalen, omdat sommige gemeenten in meer dan één',
    );
  });

  test('moves nobody from a class of a typology', async () => {
    const text = await shown(addressOf('uitrustingsgraad'));
    expect(text).toContain('niet vergeleken: een typologie');
    expect(text).not.toContain('gemeenten zouden van gebied wisselen');
  });

  test('has nothing to say of a day without known members, or of nothing', async () => {
    expect(await shown(`${addressOf('vervoerregio')}?datum=2021-05-01`)).toContain('onbekend');
    expect((await site.get(addressOf('niets'))).status).toBe(404);
    expect((await site.get(`${addressOf('elz')}?inwoners=veel`)).status).toBe(400);
  });

  test('works for any pair, and for other years of inhabitants', async () => {
    expect(await shown(addressOf('woonmaatschappij', 'vervoerregio'))).toContain('Bewezen kleinst.');
    expect(await shown(`${addressOf('vervoerregio')}?inwoners=2020`)).toContain('290.380 inwoners');
  });
});

test('both tables can be taken along', async () => {
  const csv = async (table: string) =>
    await (await site.get(`${addressOf('elz')}?formaat=csv&tabel=${table}`)).text();
  expect(await csv('antwoorden')).toContain('Alleen de bestaande gebieden;10;Bewezen kleinst.');
  expect(await csv('gemeenten')).toMatch(/Alleen de bestaande gebieden;23033;/);
});

test('who asks many at once gets three of them, and is told when to ask the others', async () => {
  // None is answered within the time that the last takes to arrive.
  const codes = ['politiezone', 'elz', 'elz-fijn', 'treg_gem', 'woonmaatschappij'];
  const paths = codes.map((code) => `${addressOf(code)}?inwoners=2020`);
  // Who is not signed in has four pages at work at once, so that the fifth would come when another may be done.
  const as = await site.signInAs('coordinator@abb.test');
  const ask = (asked: readonly string[]) => Promise.all(asked.map((path) => site.get(path, { as })));
  const first = await ask(paths);
  const refused = first.filter(({ status }) => status !== 200);
  expect(refused).toHaveLength(2);
  for (const answer of refused) {
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '30']);
    expect(await answer.text()).toContain('Wacht een halve minuut');
  }
  // What is in memory takes no turn, and the turns came back.
  const again = await ask([...paths, ...paths]);
  expect(again.map(({ status }) => status)).toEqual(Array(10).fill(200));
}, 60_000);
