import type { Kysely } from 'kysely';
import type { Database } from '#db/types.ts';
import type { Assets } from '#design/assets.ts';
import type { Files } from '#platform/files.ts';
import type { SessionTerms } from '#rooms/people/model.ts';
import type { House } from './page.ts';

/** What the reception works with, put together once in main.ts, or in a test. */
export interface Deps {
  readonly db: Kysely<Database>;
  readonly house: House;
  readonly assets: Assets;
  /** Another text for every program that was built otherwise: what it answers may be another. */
  readonly build: string;
  readonly formSecret: Buffer;
  /** Where the files lie that people send. */
  readonly files: Files;
  /** Whether there is a scanner: what it did not look at yet stays closed. */
  readonly isScanned: boolean;
  readonly sessionTerms: SessionTerms;
  /** The origins of which a form is taken; the first is that of BASE_URL. */
  readonly origins: readonly string[];
  readonly clock: () => Date;
  /** Counts an attempt under a key; false when there were too many. */
  readonly admits: (limit: Limit, key: string) => Promise<boolean>;
  /** Hears of every bug, with the reference number that the visitor sees. */
  readonly onBug: (reference: string, error: unknown) => void;
  /** The client's address as the trusted proxy gives it, instead of that of the socket. */
  readonly trustProxy: boolean;
}

/** The kinds of attempts that are counted: those with a key per key, the others per client address. */
export type Limit =
  | 'signIn'
  | 'accountRequest'
  | 'inquiry'
  | 'articleReaction'
  | 'documentCode'
  | 'editionOrder'
  | 'upload'
  | 'apiCall'
  | 'apiDeed';
