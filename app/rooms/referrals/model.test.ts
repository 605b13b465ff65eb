import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  allows,
  type ReferralStepKind,
  type ReferralVerb,
  referralState,
  referralStates,
  referralTurn,
  referralVerbs,
} from './model.ts';

const verbs = Object.keys(referralVerbs) as ReferralVerb[];

/** The steps that remain of these deeds, in which the table lets those fall that it forbids. */
function played(deeds: readonly ReferralVerb[]): ReferralStepKind[] {
  const steps: ReferralStepKind[] = ['sent'];
  for (const verb of deeds) {
    if (allows(verb, referralState(steps.map((kind) => ({ kind }))))) steps.push(referralVerbs[verb].leaves);
  }
  return steps;
}

const state = (steps: readonly ReferralStepKind[]) => referralState(steps.map((kind) => ({ kind })));

test('whatever is done, it stays in a known state, and nothing is done to what is done', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...verbs), { maxLength: 30 }), (deeds) => {
      const steps = played(deeds);
      const end = state(steps);
      expect(referralStates).toContain(end);
      const possible = verbs.filter((verb) => allows(verb, end));
      expect(possible.length === 0).toBe(referralTurn(end) === 'nobody');
    }),
  );
});

test('an addressee has its turn only where the last letter that went out did not come back', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...verbs), { maxLength: 30 }), (deeds) => {
      const steps = played(deeds);
      if (referralTurn(state(steps)) !== 'administration') return;
      const bounced = steps.lastIndexOf('undelivered');
      const reached: readonly ReferralStepKind[] = ['resent', 'partlyAnswered', 'askedBack', 'delayed'];
      expect(bounced === -1 || steps.slice(bounced).some((kind) => reached.includes(kind))).toBe(true);
    }),
  );
});

test('from every state but the last ones the office has something to do, and an end is reached', () => {
  for (const from of referralStates.filter((one) => referralTurn(one) !== 'nobody')) {
    expect(allows('withdraw', from)).toBe(true);
  }
});

test('opening and reminding change nothing of where it stands', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...verbs), { maxLength: 20 }), (deeds) => {
      const steps = played(deeds);
      expect(state([...steps, 'opened', 'reminded', 'escalated'])).toBe(state(steps));
    }),
  );
});
