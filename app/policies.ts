import type { Actor } from '#platform/context.ts';
import { policy as calendar } from '#rooms/calendar/policy.ts';
import { policy as cooperation } from '#rooms/cooperation/policy.ts';
import { policy as correspondence } from '#rooms/correspondence/policy.ts';
import { policy as documents } from '#rooms/documents/policy.ts';
import { policy as editions } from '#rooms/editions/policy.ts';
import { policy as inquiries } from '#rooms/inquiries/policy.ts';
import { policy as knowledge } from '#rooms/knowledge/policy.ts';
import { policy as legislation } from '#rooms/legislation/policy.ts';
import { policy as notes } from '#rooms/notes/policy.ts';
import { policy as parties } from '#rooms/parties/policy.ts';
import type { Role } from '#rooms/people/model.ts';
import { policy as people } from '#rooms/people/policy.ts';
import { policy as referrals } from '#rooms/referrals/policy.ts';
import { policy as tasks } from '#rooms/tasks/policy.ts';
import { policy as territory } from '#rooms/territory/policy.ts';

/** The policy of every room: per verb the roles that may. */
export const policies = {
  territory,
  parties,
  people,
  calendar,
  referrals,
  correspondence,
  notes,
  tasks,
  documents,
  legislation,
  cooperation,
  knowledge,
  inquiries,
  editions,
} as const;

type Policies = typeof policies;

/** A verb with its room, as `parties.manage`. */
export type Verb = {
  [Room in keyof Policies]: `${Room}.${Extract<keyof Policies[Room], string>}`;
}[keyof Policies];

/** The roles that may do this. */
export function rolesThatMay(verb: Verb): readonly Role[] {
  const [room, name] = verb.split('.') as [keyof Policies, string];
  return (policies[room] as Readonly<Record<string, readonly Role[]>>)[name] ?? [];
}

/** Whether the actor's role may do this at all; on which thing is for the room's own access. */
export function may(actor: Actor, verb: Verb): boolean {
  return actor.kind === 'member' && rolesThatMay(verb).some((role) => role === actor.role);
}
