import { expect, test } from 'vitest';
import {
  accountRequestState,
  isWithin,
  mailDomain,
  roles,
  rolesOfOrganizationKind,
  rolesOnRequest,
  sessionHolds,
} from './model.ts';

test('an address has the domain after its last @', () => {
  expect(mailDomain('Algemeen.Directeur@Torhout.BE')).toBe('torhout.be');
  expect(mailDomain('"a@b"@nijlen.be')).toBe('nijlen.be');
});

test('every role belongs to a kind of organisation; an administrator cannot be asked for', () => {
  expect(rolesOfOrganizationKind('ocmw')).toEqual(['localGovernment']);
  expect(rolesOfOrganizationKind('abb')).toEqual(['coordinator', 'administrator']);
  expect(rolesOnRequest('abb')).toEqual(['coordinator']);
  expect(rolesOnRequest('referenceRegion')).toEqual([]);
  expect(roles).toContain('administrator');
});

const at = new Date('2026-11-23T09:00:00Z');

test.each([
  [{ confirmedAt: null, membershipId: null, refusalReason: null }, 'unconfirmed'],
  [{ confirmedAt: at, membershipId: null, refusalReason: null }, 'waiting'],
  [{ confirmedAt: at, membershipId: 'm', refusalReason: null }, 'approved'],
  [{ confirmedAt: at, membershipId: null, refusalReason: 'onbekend' }, 'refused'],
] as const)('what happened to a request: %o is %s', (happened, state) => {
  expect(accountRequestState(happened)).toBe(state);
});

test.each([
  ['everywhere', '30000', true],
  ['everywhere', null, true],
  ['nowhere', '30000', false],
  [{ provinceNis: '30000' }, '30000', true],
  [{ provinceNis: '30000' }, '40000', false],
  [{ provinceNis: '30000' }, null, false],
] as const)('scope %o and province %s: %s', (scope, provinceNis, expected) => {
  expect(isWithin(scope, provinceNis)).toBe(expected);
});

test('a session ends by idleness and by age, to the millisecond', () => {
  const terms = { idle: 1000, absolute: 5000 };
  const after = (milliseconds: number) => new Date(at.getTime() + milliseconds);
  expect(sessionHolds({ startedAt: at, lastSeenAt: at }, terms, after(999))).toBe(true);
  expect(sessionHolds({ startedAt: at, lastSeenAt: at }, terms, after(1000))).toBe(false);
  expect(sessionHolds({ startedAt: at, lastSeenAt: after(4500) }, terms, after(4999))).toBe(true);
  expect(sessionHolds({ startedAt: at, lastSeenAt: after(4500) }, terms, after(5000))).toBe(false);
});
