import type { Context as Call } from 'hono';
import { Invalid } from '#platform/refusals.ts';
import type { Deps } from '../deps.ts';
import { newReference } from '../refusal.tsx';
import { type ProblemKind, problemKindOf, problemResponse } from './problem.ts';

/** What can be asked of every address. */
export const allowedMethods = 'GET, HEAD, OPTIONS';

/** Answers with the problem that says why not; `faults` has a sentence per parameter. */
export function refuse(
  c: Call,
  deps: Deps,
  kind: ProblemKind,
  detail: string,
  faults: Readonly<Record<string, string>> = {},
): Response {
  const { pathname, search } = new URL(c.req.url);
  return problemResponse(kind, detail, {
    baseUrl: deps.house.baseUrl,
    instance: beginningOf(pathname + search),
    faults,
    headers: {
      vary: 'Accept, Accept-Encoding',
      ...(kind === 'andere-methode' && { allow: allowedMethods }),
    },
  });
}

/** No answer of ours is large because its question was; it ends before a sign of which the encoding was cut. */
function beginningOf(address: string): string {
  return address.length <= longestInstance ? address : address.slice(0, longestInstance).replace(/%.?$/, '');
}

const longestInstance = 500;

/** Turns a refusal into its problem; anything else is a bug, told once under the number that the client gets. */
export function refuseFor(c: Call, deps: Deps, error: unknown): Response {
  const kind = problemKindOf(error);
  if (kind !== null) {
    return refuse(c, deps, kind, (error as Error).message, error instanceof Invalid ? error.fields : {});
  }
  const reference = newReference();
  deps.onBug(reference, error);
  const advice = `Probeer het over enkele minuten opnieuw. Lukt het niet, meld dan nummer ${reference}.`;
  return refuse(c, deps, 'fout', advice);
}
