import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '#platform/csv.ts';
import { addDays } from '#platform/day.ts';
import { projectRoot } from '#platform/project-root.ts';
import { type ReferenceFiles, readReferenceFiles } from '#platform/reference-files.ts';
import { NotAllowed } from '#platform/refusals.ts';
import { actorOf } from '../../../../test/harness/actor-of.ts';
import { rolledBack, testDatabase } from '../../../../test/harness/database.ts';
import { findTerm } from '../queries/find-term.ts';
import { getOfficeCalendar } from '../queries/get-office-calendar.ts';
import { addDayOff } from './add-day-off.ts';
import { loadCalendar } from './load-calendar.ts';
import { withdrawDayOff } from './withdraw-day-off.ts';

const empty = testDatabase('empty');
const world = testDatabase('world');

/** The same files, but for the text of one. */
function edited(files: ReferenceFiles, path: string, edit: (text: string) => string): ReferenceFiles {
  const text = edit(files.get(path)?.text ?? '');
  expect(text).not.toBe(files.get(path)?.text);
  return new Map([...files, [path, { text, checksum: `edited ${path}` }]]);
}

describe('loadCalendar', () => {
  it('loads the days off and the terms as first versions, then has nothing to do', async () => {
    const files = await readReferenceFiles();
    await rolledBack(empty, async (ctx) => {
      expect(await loadCalendar(ctx, files)).toEqual({ loaded: ['calendar/data.csv', 'terms/data.csv'] });
      expect(ctx.journal.map(({ deed }) => deed)).toEqual(['calendar.loaded']);
      const calendar = await getOfficeCalendar(ctx);
      expect(calendar).toMatchObject({ version: 1, from: '2018-01-01', to: '2038-01-01' });
      expect(calendar.daysOff.size).toBe(280);
      expect(await loadCalendar(ctx, files)).toEqual({ loaded: [] });
      expect(await findTerm(ctx, 'disclosureDecision', '2026-11-23')).toMatchObject({
        term: { version: 'disclosureDecision/1', count: 20, extendedTo: 40, lastDay: 'stays' },
      });
      expect(await findTerm(ctx, 'disclosureDecision', '2018-12-31')).toBeNull();
      expect(await findTerm(ctx, 'inquiryTarget', '2026-11-23')).toBeNull();
    });
  });

  it('makes a new version of what changed, and keeps the one before', async () => {
    const files = await readReferenceFiles();
    const moved = edited(files, 'calendar/data.csv', (text) => text.replace('2026-12-26', '2026-12-28'));
    const changed = edited(moved, 'terms/data.csv', (text) =>
      text.replace(
        ',calendarDays,45,nextDay,stays,,contact,false,2019-01-01',
        ',calendarDays,30,nextDay,stays,,contact,false,2027-01-01',
      ),
    );
    await rolledBack(world, async (ctx) => {
      const before = await getOfficeCalendar(ctx);
      await loadCalendar(ctx, changed);
      const after = await getOfficeCalendar(ctx);
      expect(after.version).toBe(before.version + 1);
      expect([after.daysOff.has('2026-12-26'), after.daysOff.has('2026-12-28')]).toEqual([false, true]);
      expect(await getOfficeCalendar(ctx, before.version)).toEqual(before);
      const count = async (day: string) => (await findTerm(ctx, 'complaintHandling', day))?.term?.count;
      expect([await count('2026-12-31'), await count('2027-01-01')]).toEqual([45, 30]);
      const versions = await ctx.db.selectFrom('calendar.term').select(['kind', 'number']).execute();
      expect(versions.filter(({ number }) => number === 2)).toEqual([
        { kind: 'complaintHandling', number: 2 },
      ]);
    });
  });

  it('leaves alone what a person decided about a day', async () => {
    const files = await readReferenceFiles();
    const again = edited(files, 'calendar/data.csv', (text) =>
      text
        .replaceAll('tweede kerstdag', 'dag na Kerstmis')
        .replace(/$/, '2026-05-15,closingDay,sluitingsdag,een omzendbrief,,found,,2026-11-23\n'),
    );
    const actor = await actorOf(world, 'coordinator@abb.test', 'coordinator');
    const bridge = {
      day: '2026-05-15',
      kind: 'bridgeDay',
      name: 'brugdag',
      document: 'omzendbrief',
      url: null,
    } as const;
    await rolledBack(world, async (ctx) => {
      const member = { ...ctx, actor };
      await withdrawDayOff(member, '2029-12-26', 'gewone werkdag');
      await addDayOff(member, bridge);
      await loadCalendar(ctx, again);
      const { daysOff } = await getOfficeCalendar(ctx);
      expect(daysOff.get('2028-12-26')).toEqual({ kind: 'closingDay', name: 'dag na Kerstmis' });
      expect(daysOff.has('2029-12-26')).toBe(false);
      expect(daysOff.get('2026-05-15')).toEqual({ kind: 'bridgeDay', name: 'brugdag' });
    });
  });

  it('is for the system only', async () => {
    const files = await readReferenceFiles();
    const story = rolledBack(empty, async (ctx) => void (await loadCalendar(ctx, files)), {
      actor: { kind: 'public' },
    });
    await expect(story).rejects.toThrow(NotAllowed);
  });
});

/** Easter Sunday of a Gregorian year (the anonymous algorithm of 1876, in Meeus, Astronomical Algorithms, chapter 8). */
function easter(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const days = h + l - 7 * m + 114;
  const month = String(Math.floor(days / 31)).padStart(2, '0');
  return `${year}-${month}-${String((days % 31) + 1).padStart(2, '0')}`;
}

describe('the rows of reference/', () => {
  it('have the ten legal holidays of each year on the day that their rule gives', async () => {
    const rows = parseCsv((await readReferenceFiles()).get('calendar/data.csv')?.text ?? '');
    expect([easter(2018), easter(2019), easter(2024)]).toEqual(['2018-04-01', '2019-04-21', '2024-03-31']);
    for (let year = 2018; year < 2038; year += 1) {
      const moving = [1, 39, 50].map((days) => addDays(easter(year), days));
      const fixed = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];
      const expected = [...moving, ...fixed.map((date) => `${year}-${date}`)].sort();
      const legal = rows.filter(({ kind, day }) => kind === 'legalHoliday' && day?.startsWith(`${year}-`));
      expect(legal.map(({ day }) => day)).toEqual(expected);
    }
  });

  it.each(['calendar', 'terms'])('%s has a SOURCE.md with its checksum and every source', async (name) => {
    const page = await readFile(join(projectRoot, 'reference', name, 'SOURCE.md'), 'utf8');
    const text = await readFile(join(projectRoot, 'reference', name, 'data.csv'), 'utf8');
    expect(page).toContain(`sha256 \`${createHash('sha256').update(text).digest('hex')}\``);
    expect(page).toContain('Licence as stated:');
    for (const row of parseCsv(text)) expect(page).toContain(row.source_url && `<${row.source_url}>`);
  });
});
