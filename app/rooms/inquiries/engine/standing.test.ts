import { expect, test } from 'vitest';
import type { InquiryStepKind } from '../model.ts';
import { type HappenedReferral, standingOf } from './standing.ts';

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour));

/** Steps one hour apart, in this order. */
const steps = (...kinds: readonly InquiryStepKind[]) =>
  kinds.map((kind, hour) => ({
    kind,
    at: at(hour),
    afterReferralStep: kind === 'denied' || kind === 'reopened' ? 1 : null,
  }));

const asked: HappenedReferral = { turn: 'administration', isAnswered: false, changedAt: at(0), changedBy: 0 };
const answered: HappenedReferral = { turn: 'nobody', isAnswered: true, changedAt: at(1), changedBy: 1 };
const returned: HappenedReferral = { turn: 'office', isAnswered: false, changedAt: at(1), changedBy: 1 };

test.each([
  ['what came in', steps('registered'), [], 'open', 'office'],
  ['what was put to an administration', steps('registered'), [asked], 'referred', 'administration'],
  ['two, of which one came back', steps('registered'), [asked, returned], 'open', 'office'],
  ['two, of which one is answered', steps('registered'), [asked, answered], 'referred', 'administration'],
  ['all answered, nothing delivered', steps('registered'), [answered], 'answered', 'office'],
  ['a question to the asker', steps('registered', 'askedAsker'), [answered], 'awaitingAsker', 'asker'],
  ['what the asker added', steps('registered', 'askedAsker', 'added'), [], 'open', 'office'],
  ['a message underway', steps('registered', 'informed'), [asked], 'referred', 'administration'],
  ['a delivered answer', steps('registered', 'delivered'), [answered], 'delivered', 'asker'],
  ['a word of the asker', steps('registered', 'delivered', 'confirmed'), [], 'confirmed', 'nobody'],
  ['no word of the asker', steps('registered', 'delivered', 'silent'), [], 'silent', 'nobody'],
  ['a no', steps('registered', 'delivered', 'denied'), [], 'open', 'office'],
  ['a no after silence', steps('registered', 'delivered', 'silent', 'denied'), [], 'open', 'office'],
  ['a reopening', steps('registered', 'closed', 'reopened'), [], 'open', 'office'],
  [
    'a question that belongs elsewhere',
    steps('registered', 'pointedElsewhere'),
    [],
    'pointedElsewhere',
    'nobody',
  ],
  ['one that was ours after all', steps('registered', 'pointedElsewhere', 'denied'), [], 'open', 'office'],
  ['a withdrawal', steps('registered', 'withdrawn'), [asked], 'withdrawn', 'nobody'],
] as const)('%s', (_, happened, referrals, state, turn) => {
  expect(standingOf(happened, referrals)).toMatchObject({ state, turn });
});

test('what happened counts in the order of the database, whatever the clocks of two servers said', () => {
  const slow = (minutes: number) => new Date(at(1).getTime() - minutes * 60_000);
  const happened = [
    { kind: 'registered', at: at(0), afterReferralStep: null },
    { kind: 'delivered', at: at(1), afterReferralStep: null },
    { kind: 'confirmed', at: slow(1.5), afterReferralStep: null },
  ] as const;
  expect(standingOf(happened, [])).toMatchObject({ state: 'confirmed', turn: 'nobody' });
  const again = [...happened, { kind: 'denied', at: slow(2), afterReferralStep: 0 } as const];
  expect(standingOf(again, [])).toMatchObject({ state: 'open', deliveredAt: null, confirmedAt: null });
});

test('the three facts are apart: silence confirms nothing, and a direct delivery answers for no administration', () => {
  const silent = standingOf(steps('registered', 'delivered', 'silent'), []);
  expect(silent).toMatchObject({ answeredAt: null, deliveredAt: at(1), confirmedAt: null });
});

test('a no makes the answer and the delivery before it count no more, and a later answer counts', () => {
  const denied = steps('registered', 'delivered', 'denied');
  expect(standingOf(denied, [answered])).toMatchObject({ answeredAt: null, deliveredAt: null });
  const anew = { ...answered, changedAt: at(5), changedBy: 2 };
  expect(standingOf(denied, [anew, answered])).toMatchObject({ state: 'answered', answeredAt: at(5) });
  const onSlowClock = { ...anew, changedAt: at(1) };
  expect(standingOf(denied, [onSlowClock])).toMatchObject({ state: 'answered', answeredAt: at(1) });
  const onFastClock = { ...answered, changedAt: at(9) };
  expect(standingOf(denied, [onFastClock])).toMatchObject({ state: 'open', answeredAt: null });
});
