import { expect, test } from 'vitest';
import { type SignalStepKind, signalAllows, signalState, signalVerbs } from './governor-signal.ts';

const steps = (...kinds: readonly SignalStepKind[]) => kinds.map((kind) => ({ kind }));

test('a signal stands where its last step left it', () => {
  expect(signalState([])).toBe('sent');
  expect(signalState(steps('acknowledged', 'replied'))).toBe('replied');
  expect(signalState(steps('replied', 'withdrawn'))).toBe('withdrawn');
});

test('nothing is done to a signal that was withdrawn', () => {
  for (const verb of ['acknowledge', 'reply', 'withdraw'] as const) {
    expect(signalAllows(verb, signalVerbs[verb].from[0])).toBe(true);
    expect(signalAllows(verb, 'withdrawn')).toBe(false);
  }
});
