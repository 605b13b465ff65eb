import { describe, expect, test } from 'vitest';
import { reading, rolledBack, testDatabase } from '../../../../test/harness/database.ts';
import { raiseRevision } from '../commands/raise-revision.ts';
import { compare, placedElsewhereIn } from '../engine/comparison/comparison.ts';
import { territoryOn } from './territory-on.ts';

const database = testDatabase('world');
const on = (day: string, year?: number) => territoryOn(reading(database), day, year);

describe('territoryOn', () => {
  test('is the same object on two days of which the same is known', async () => {
    expect(await on('2025-03-01')).toBe(await on('2025-11-30'));
    expect(await on('2025-03-01')).not.toBe(await on('2026-03-01'));
    expect(await on('2024-12-31')).not.toBe(await on('2025-01-01'));
  });

  test('is read again once something changed', async () => {
    const before = await on('2026-11-23');
    await rolledBack(database, async (ctx) => {
      await raiseRevision(ctx);
      expect(await territoryOn(ctx, '2026-11-23')).not.toBe(before);
    });
    expect(await on('2026-11-23')).toBe(before);
  });

  test.each([
    ['2018-12-31', 308],
    ['2024-12-31', 300],
    ['2026-11-23', 285],
  ])('knows the municipalities of %s', async (day, count) => {
    const { municipalities, lines, knowsBorders } = await on(day);
    expect([municipalities.codes.length, lines.size]).toEqual([count, count]);
    expect(knowsBorders).toBe(day >= '2025-01-01');
  });

  test('counts the inhabitants of the asked year alone', async () => {
    const { lines } = await on('2026-11-23', 2020);
    const counted = [...lines.values()].reduce((sum, one) => sum + (one.population?.inhabitants ?? 0), 0);
    expect(counted).toBe(6_629_143);
  });

  test('refuses a year without inhabitants', async () => {
    await expect(on('2026-11-23', 1999)).rejects.toThrow(
      'Inwoners zijn bekend op 1 januari van 2020 en 2026.',
    );
  });

  test('refuses a day before the facts', async () => {
    await expect(on('2018-12-30')).rejects.toThrow('De gegevens beginnen op 31 december 2018');
  });
});

describe('comparisons of a day', () => {
  test.each([
    ['vervoerregio', 8, 15],
    ['elz', 6, 56],
    ['woonmaatschappij', 4, 42],
    ['politiezone', 7, 101],
  ])('%s: %i of %i areas cross', async (code, crossing, areas) => {
    const comparison = compare(await on('2026-11-23'), code, 'referentieregio');
    expect(comparison?.summary.positions.crossing).toBe(crossing);
    expect(comparison?.summary.areas).toBe(areas);
  });

  test('are null where the members of one are not known', async () => {
    expect(compare(await on('2026-11-23'), 'hulpverleningszone', 'referentieregio')).toBeNull();
    expect(compare(await on('2018-12-31'), 'provincie', 'referentieregio')).toBeNull();
  });

  test('place fifty municipalities elsewhere over eight delineations', async () => {
    const { set, municipalities } = placedElsewhereIn(await on('2026-11-23'));
    expect(set).toHaveLength(8);
    const atLeast = (times: number) =>
      municipalities.filter(({ delineations }) => delineations.length >= times).length;
    expect([atLeast(1), atLeast(2), atLeast(3)]).toEqual([50, 16, 4]);
    expect(placedElsewhereIn(await on('2018-12-31')).municipalities).toEqual([]);
  });
});
