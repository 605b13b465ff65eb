import { expect, test } from 'vitest';
import { roles } from '#rooms/people/model.ts';
import { actorMay } from './policy.ts';

const ids = { personId: 'p', membershipId: 'm', organizationId: 'o' };

test('only administrators manage organisations', () => {
  const allowed = roles.filter((role) => actorMay({ kind: 'member', role, ...ids }, 'manageOrganizations'));
  expect(allowed).toEqual(['administrator']);
  expect(actorMay({ kind: 'public' }, 'manageOrganizations')).toBe(false);
});
