import { expect, test } from 'vitest';
import { accountRequestStates } from './model.ts';
import { accountRequestTabs } from './texts.ts';

test('every state of a request has a tab', () => {
  expect(accountRequestTabs.map(({ state }) => state).sort()).toEqual([...accountRequestStates].sort());
});
