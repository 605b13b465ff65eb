import type { Kysely, Transaction } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Job, JournalEntry } from './effects.ts';

/**
 * Who acts. A member acts through one membership, chosen at sign-in and always visible on the page; the
 * system acts for a job or a command on the command line; a key is a program of an organisation, that may what
 * its scopes say; everybody else is the public. What a role or a scope may do is for the rooms' policies, so
 * both are plain words here.
 */
export type Actor =
  | { readonly kind: 'public' }
  | { readonly kind: 'system'; readonly name: string }
  | {
      readonly kind: 'key';
      readonly keyId: string;
      readonly organizationId: string;
      readonly scopes: readonly string[];
    }
  | {
      readonly kind: 'member';
      readonly personId: string;
      readonly membershipId: string;
      readonly organizationId: string;
      readonly role: string;
    };

/** The database as a query sees it: it can select, and nothing else compiles. */
export type ReadingDatabase = Pick<Kysely<Database>, 'selectFrom'>;

/** What a query gets: the moment and the actor of the request as values, and a database to select from. */
export interface Reading {
  readonly now: Date;
  readonly actor: Actor;
  readonly db: ReadingDatabase;
}

/**
 * What a command gets: one open transaction, from which everything it does stands or falls together. `journal`
 * and `jobs` are filled through `record()` and `later()` and written by whoever opened the transaction, as its
 * last statements.
 */
export interface Writing {
  readonly now: Date;
  readonly actor: Actor;
  readonly db: Transaction<Database>;
  readonly newId: () => string;
  readonly journal: JournalEntry[];
  readonly jobs: Job[];
}
