import type { Context as Call } from 'hono';
import { noteKeyUsed } from '#rooms/people/commands/note-key-used.ts';
import type { KeyScope } from '#rooms/people/model.ts';
import { findApiKey } from '#rooms/people/queries/find-api-key.ts';
import type { Deps } from '../deps.ts';
import type { Visitor } from '../visitor.ts';
import { CallRefused } from './call-refused.ts';

/** The program that holds the key of a call, and for whom it asks. */
export interface KeyHolder extends Visitor {
  readonly keyId: string;
  readonly organizationId: string;
}

const challenge = 'Bearer realm="Regioloket"';

/**
 * Who makes this call, before anything of it is read. Throws CallRefused without a key that works (401), with one that may
 * not do this (403), and with one that asks too often (429). Notes that the key was used.
 */
export async function keyHolder(c: Call, deps: Deps, scope: KeyScope): Promise<KeyHolder> {
  const now = deps.clock();
  const key = await findApiKey({ db: deps.db, now }, sentKey(c));
  if (key === null)
    throw new CallRefused('geen-sleutel', unknownKey, {
      headers: { 'www-authenticate': `${challenge}, error="invalid_token"` },
    });
  if (!key.scopes.includes(scope))
    throw new CallRefused('recht-ontbreekt', `Deze sleutel heeft het recht ${scope} niet.`, {
      headers: { 'www-authenticate': `${challenge}, error="insufficient_scope", scope="${scope}"` },
    });
  if (!(await deps.admits('apiCall', key.id))) throw tooOften('Wacht een minuut.', 60);
  await noteKeyUsed(deps.db, key.id, { now, lastUsedAt: key.lastUsedAt });
  const { id: keyId, organizationId, scopes } = key;
  const actor = { kind: 'key', keyId, organizationId, scopes } as const;
  return { now, session: null, actor, bearer: keyId, keyId, organizationId };
}

/** Says that a key asked too often, and after how many seconds it may again. */
export function tooOften(advice: string, seconds: number): CallRefused {
  return new CallRefused('te-vaak', `Met deze sleutel wordt te vaak gevraagd. ${advice}`, {
    headers: { 'retry-after': String(seconds) },
  });
}

const unknownKey =
  'Deze sleutel is onbekend, verlopen of ingetrokken. Zet een sleutel die werkt in de header Authorization.';

function sentKey(c: Call): string {
  const [, key] = /^Bearer +(\S+)$/i.exec(c.req.header('authorization')?.trim() ?? '') ?? [];
  if (key !== undefined) return key;
  throw new CallRefused(
    'geen-sleutel',
    'Zet je sleutel in de header Authorization: Bearer, een spatie, de sleutel.',
    {
      headers: { 'www-authenticate': challenge },
    },
  );
}
