import { expect, test } from 'vitest';
import { testCalendar } from '#platform/calendar.fixture.ts';
import { deadline } from '#platform/deadline.ts';
import { deadlineLines, termWords } from './texts.ts';

const term = {
  version: 'inquiryTarget/3',
  unit: 'officeDays',
  count: 2,
  firstCounted: 'nextDay',
  lastDay: 'moves',
  extendedTo: null,
} as const;

test('a letter tells the whole explanation, and calls a target a target', () => {
  const clock = { term, start: '2026-10-30', pauses: [], extension: null };
  expect(deadlineLines('inquiryTarget', deadline(clock, testCalendar()))).toEqual([
    'Streefdatum: woensdag 4 november 2026.',
    '- vrijdag 30 oktober 2026: begin: telt zelf niet mee',
    '- zaterdag 31 oktober 2026: telt niet mee: weekend',
    '- zondag 1 november 2026: telt niet mee: Allerheiligen (wettelijke feestdag)',
    '- maandag 2 november 2026: telt niet mee: Allerzielen (sluitingsdag)',
    '- dinsdag 3 november 2026 tot en met woensdag 4 november 2026: telt mee: dag 1 tot en met 2',
    'Berekend met versie 3 van de termijn en versie 1 van de kalender.',
  ]);
});

test('a term says how long it is, and to how much it can be extended', () => {
  expect(termWords({ ...term, count: 1 })).toBe('1 werkdag');
  expect(termWords({ ...term, unit: 'calendarDays', count: 20, extendedTo: 40 })).toBe(
    '20 kalenderdagen, één keer te verlengen tot 40 kalenderdagen, met redenen',
  );
  expect(termWords(null)).toBe('geen');
});
