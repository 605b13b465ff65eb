import { expect, test } from 'vitest';
import { clockWords, referralStepWords } from './texts.ts';

test('a clock says how its day lies to today', () => {
  const today = '2026-11-23';
  expect(clockWords(null, today)).toBe('geen termijn gevraagd');
  expect(clockWords('2026-11-23', today)).toMatch(/: vandaag$/);
  expect(clockWords('2026-11-24', today)).toMatch(/: nog 1 dag$/);
  expect(clockWords('2026-12-07', today)).toBe('antwoord gevraagd tegen 7 december 2026: nog 14 dagen');
  expect(clockWords('2026-11-21', today)).toMatch(/: 2 dagen voorbij$/);
});

test('what happened says until when time was asked, and on which day an answer came', () => {
  const none = { untilOn: null, happenedOn: null };
  expect(referralStepWords({ kind: 'sent', ...none })).toBe('Doorgestuurd');
  expect(referralStepWords({ kind: 'delayed', ...none, untilOn: '2026-12-08' })).toBe(
    'Meer tijd gevraagd, tot 8 december 2026',
  );
  expect(referralStepWords({ kind: 'answeredDirectly', ...none, happenedOn: '2026-11-20' })).toMatch(
    /, op 20 november 2026$/,
  );
});
