import { describe, expect, test } from 'vitest';
import { dueRules, type TimedRule } from './due-rules.ts';

const rule = (id: string, days: number, kind: TimedRule['kind'] = 'reminder'): TimedRule => ({
  id,
  kind,
  days,
  isActive: true,
});

const rules = [rule('before', -2), rule('after', 1), rule('person', 7, 'escalation')];
/** About a term that ends on 16 December 2026; each day at eight in the morning in Brussels. */
const momentOf = (days: number) => new Date(Date.UTC(2026, 11, 16 + days, 7));
const term = { momentOf, setAt: new Date('2026-11-23T10:00:00Z'), done: new Set<string>() };
const at = (text: string) => new Date(text);
const ids = ({ send, pass }: ReturnType<typeof dueRules>) => [
  send.map(({ id }) => id),
  pass.map(({ id }) => id),
];

describe('the rules that are due', () => {
  test('are none before their moment, and one from then on', () => {
    expect(ids(dueRules(rules, term, at('2026-12-14T06:59:59Z')))).toEqual([[], []]);
    expect(ids(dueRules(rules, term, at('2026-12-14T07:00:00Z')))).toEqual([['before'], []]);
  });

  test('do their work once per term', () => {
    const done = { ...term, done: new Set(['before']) };
    expect(ids(dueRules(rules, done, at('2026-12-14T07:00:00Z')))).toEqual([[], []]);
  });

  test('write one reminder after a silence of the program, not two', () => {
    expect(ids(dueRules(rules, term, at('2026-12-24T09:00:00Z')))).toEqual([['after', 'person'], ['before']]);
  });

  test('pass where the term was set after their moment', () => {
    const late = { ...term, setAt: new Date('2026-12-15T10:00:00Z') };
    expect(ids(dueRules(rules, late, at('2026-12-15T11:00:00Z')))).toEqual([[], ['before']]);
  });

  test('are none that staff put out of use', () => {
    const off = rules.map((one) => ({ ...one, isActive: false }));
    expect(ids(dueRules(off, term, at('2027-01-15T11:00:00Z')))).toEqual([[], []]);
  });
});
