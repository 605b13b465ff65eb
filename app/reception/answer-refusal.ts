import type { Context } from 'hono';
import { answerPage } from './answer.tsx';
import type { Deps } from './deps.ts';
import { typedWords } from './entered-fields.ts';
import type { FormValues } from './page.ts';
import { bugPage, newReference, plainerAddress, refusalPage, statusOf, titles } from './refusal.tsx';
import type { Route } from './route.ts';
import { anybody, receiveVisitor } from './visitor.ts';

/**
 * Says why a visitor does not get what they asked for; below it what was typed in `form`, where its page is gone (a link
 * that was revoked meanwhile).
 */
export async function refuse(
  c: Context,
  deps: Deps,
  status: keyof typeof titles,
  sentence: string,
  form: FormValues | null = null,
): Promise<Response> {
  const visitor = await receiveVisitor(c, deps).catch(() => anybody(deps));
  if (status === 429) c.header('Retry-After', '30');
  const title = status === 400 && c.req.method === 'POST' ? formNotRead : titles[status];
  const plainer = c.req.method === 'GET' && status === 400 ? plainerAddress(new URL(c.req.url)) : null;
  return answerPage(c, refusalPage(title, sentence, plainer, form ? typedWords(form) : []), {
    visitor,
    deps,
    status,
  });
}

/** The address of a form is not what is wrong with it. */
const formNotRead = 'Dit formulier is niet gelezen';

/** Turns a refusal into its page; anything else is a bug, told once with the number that the visitor sees. */
export async function answerError(c: Context, deps: Deps, error: unknown): Promise<Response> {
  const status = statusOf(error);
  if (status !== null) return refuse(c, deps, status, (error as Error).message);
  const reference = newReference();
  deps.onBug(reference, error);
  return answerPage(c, bugPage(reference), { visitor: anybody(deps), deps, status: 500 });
}

/** Says which ways of asking an address knows. */
export function refuseMethod(c: Context, deps: Deps, route: Route): Promise<Response> {
  const methods = [route.get && 'GET, HEAD', route.post && 'POST'].filter(Boolean);
  c.header('Allow', methods.join(', '));
  return refuse(c, deps, 405, 'Dit adres kent deze manier van vragen niet.');
}
