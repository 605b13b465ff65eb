import type { Context as Call } from 'hono';
import { Invalid } from '#platform/refusals.ts';
import type { Deps } from '../deps.ts';
import { newReference } from '../refusal.tsx';
import { CallRefused } from './call-refused.ts';
import { type ProblemKind, problemKindOf, problemResponse } from './problem.ts';

/** What can be asked of every open address. */
export const allowedMethods = 'GET, HEAD, OPTIONS';

interface Refusing {
  /** A sentence per parameter, or per place in the body. */
  readonly faults?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers with the problem that says why not. */
export function refuse(
  c: Call,
  deps: Deps,
  kind: ProblemKind,
  detail: string,
  { faults = {}, headers = {} }: Refusing = {},
): Response {
  const { pathname, search } = new URL(c.req.url);
  return problemResponse(kind, detail, {
    baseUrl: deps.house.baseUrl,
    instance: beginningOf(pathname + search),
    faults,
    headers: { vary: 'Accept, Accept-Encoding', ...headers },
  });
}

/** No answer of ours is large because its question was; it ends before a sign of which the encoding was cut. */
function beginningOf(address: string): string {
  return address.length <= longestInstance ? address : address.slice(0, longestInstance).replace(/%.?$/, '');
}

const longestInstance = 500;

/** Turns a refusal into its problem; anything else is a bug, told once under the number that the client gets. */
export function refuseFor(c: Call, deps: Deps, error: unknown): Response {
  if (error instanceof CallRefused) return refuse(c, deps, error.kind, error.message, error);
  const kind = problemKindOf(error);
  if (kind !== null) {
    const faults = error instanceof Invalid ? error.fields : {};
    return refuse(c, deps, kind, (error as Error).message, { faults });
  }
  const reference = newReference();
  deps.onBug(reference, error);
  const advice = `Probeer het over enkele minuten opnieuw. Lukt het niet, meld dan nummer ${reference}.`;
  return refuse(c, deps, 'fout', advice);
}
