import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Deps } from './deps.ts';
import { frame } from './frame.tsx';
import type { Outcome, Page } from './page.ts';
import { sessionCookie, type Visitor } from './visitor.ts';

const noticeCookie = 'melding';
const passCookie = 'toegang';
const secretCookie = 'geheim';

/** Answers with a page in its frame, and with the notice that the deed before it left, once. */
export async function answerPage(
  c: Context,
  page: Page,
  { visitor, deps, status }: { visitor: Visitor; deps: Deps; status?: number },
): Promise<Response> {
  if (page.document !== undefined) {
    c.header('Content-Type', page.document.type);
    c.header('Cache-Control', cacheControl(visitor));
    return c.body(page.document.text);
  }
  if (newSecretFor(c) !== null) setCookie(c, secretCookie, '', { path: c.req.path, maxAge: 0 });
  const notice = getCookie(c, noticeCookie);
  if (notice !== undefined) setCookie(c, noticeCookie, '', { path: '/', maxAge: 0 });
  const { pathname: path, searchParams: query } = new URL(c.req.url);
  const document = await frame(page, { visitor, deps, path, query, notice });
  c.header('Cache-Control', notice === undefined ? cacheControl(visitor) : cacheForOne);
  return c.html(document, (status ?? page.status ?? 200) as 200);
}

/** How long an answer may be kept: a public one as long as it is still the same, one for a person not at all. */
export function cacheControl({ session }: Visitor): string {
  return session === null ? forEverybody : cacheForOne;
}

/** What this browser holds for this address, or null. */
export function passOf(c: Context): string | null {
  return getCookie(c, passCookie) ?? null;
}

/** Whether this visitor still has to hear what the deed before did. */
export function hasNotice(c: Context): boolean {
  return getCookie(c, noticeCookie) !== undefined;
}

export const forEverybody = 'no-cache';
const cacheForOne = 'private, no-store';

/** The secret that the deed before made for this page, or null; answering with the page forgets it. */
export function newSecretFor(c: Context): string | null {
  return getCookie(c, secretCookie) ?? null;
}

/** Answers a deed: sends on to where it leads, with its notice and its secret, begins or ends the session, gives a pass. */
export function answerDeed(
  c: Context,
  outcome: Outcome,
  { deps, newSecret }: { deps: Deps; newSecret: string },
): Response {
  const { baseUrl } = deps.house;
  const cookie = {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure: baseUrl.startsWith('https:'),
  } as const;
  if (outcome.session === 'start') {
    const maxAge = Math.floor(deps.sessionTerms.absolute / 1000);
    setCookie(c, sessionCookie(baseUrl), newSecret, { ...cookie, maxAge });
  }
  if (outcome.session === 'end') setCookie(c, sessionCookie(baseUrl), '', { ...cookie, maxAge: 0 });
  if (outcome.pass !== undefined) {
    const { path, seconds: maxAge } = outcome.pass;
    setCookie(c, passCookie, newSecret, { ...cookie, path, maxAge });
  }
  if (outcome.showsSecret)
    setCookie(c, secretCookie, newSecret, { ...cookie, path: outcome.seeOther, maxAge: 60 });
  if (outcome.notice !== undefined) setCookie(c, noticeCookie, outcome.notice, { ...cookie, maxAge: 60 });
  return c.redirect(outcome.seeOther, 303);
}
