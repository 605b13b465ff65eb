import { expect, test } from 'vitest';
import { getLegalSituation } from '#rooms/legislation/queries/get-legal-situation.ts';
import { listDelineations } from '#rooms/territory/queries/list-delineations.ts';
import { reading, testDatabase } from '../../../../test/harness/database.ts';
import { BriefLegalSituation, LegalSituation, legalSituationColumn } from './legal-situation.tsx';

const database = testDatabase('world');

test('draws the situation of every delineation on any day without a verdict or a colour', async () => {
  const ctx = reading(database);
  for (const day of ['2018-12-31', '2022-06-01', '2023-06-09', '2026-11-23', '2031-01-01', '2037-06-01']) {
    for (const { code } of await listDelineations(ctx, day)) {
      for (const position of ['crossing', 'within'] as const) {
        const place = { delineation: code, area: 'elz40', position };
        const situations = await getLegalSituation(ctx, place, day);
        const drawn = `${<LegalSituation situations={situations} />}${<BriefLegalSituation situations={situations} />}`;
        expect(drawn, `${code} on ${day}`).not.toMatch(
          /te laat|regioconform|achterstallig|overtijd|in overtreding|deadline/i,
        );
        expect(drawn).not.toMatch(/au-c-pill|au-c-alert|style=/);
      }
    }
  }
});

test('says in full why, from where and how sure, and leads to the rule of that day', async () => {
  const situations = await getLegalSituation(reading(database), { delineation: 'igs' }, '2024-06-01');
  const drawn = String(<LegalSituation situations={situations} suffix="?datum=2024-06-01" />);
  expect(drawn).toContain('href="/juridische-regels?datum=2024-06-01#regel-igs-wonen-volgende-ronde"');
  expect(drawn).toContain('nagegaan op 23 november 2026, bron:');
  expect(drawn).toContain('te bevestigen: De geplande aanpassing');
});

test('in a row names what differs there, on the screen and in a file', async () => {
  const ctx = reading(database);
  const column = legalSituationColumn((area: string) => situations.get(area) ?? []);
  const situations = new Map(
    await Promise.all(
      ['elz40', 'elz41'].map(
        async (area) =>
          [
            area,
            await getLegalSituation(ctx, { delineation: 'elz', area, position: 'crossing' }, '2026-11-23'),
          ] as const,
      ),
    ),
  );
  expect(column.value?.('elz40')).toBe('afwijking toegestaan op 9 juni 2023');
  expect(column.value?.('elz41')).toBe('streefdatum 1 januari 2025 verstreken');
  expect(String(column.cell('elz40'))).toContain('#afwijking-elz-rits');
});
