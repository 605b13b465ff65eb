import type { Context, Hono } from 'hono';
import { Invalid, NotFound } from '#platform/refusals.ts';
import { inWriting } from '#platform/writing.ts';
import { checkAddress } from './reception/address.ts';
import { answerDeed, answerPage, hasNotice, newSecretFor, passOf } from './reception/answer.tsx';
import type { AnswerCache } from './reception/answer-cache.ts';
import { answerFile } from './reception/answer-file.ts';
import { answerForAll } from './reception/answer-for-all.ts';
import { answerError, refuse, refuseMethod } from './reception/answer-refusal.ts';
import { type FormWithAttachments, hasAttachments, keepAttachments } from './reception/attachments.ts';
import { clientAddress } from './reception/client-address.ts';
import type { Deps } from './reception/deps.ts';
import { answerDownload } from './reception/download.ts';
import { askedFormat } from './reception/download-format.ts';
import { answerEmbedded } from './reception/embed.tsx';
import { newFormKey, newSecretOf } from './reception/form-key.ts';
import { notePageOpened } from './reception/note-page-opened.ts';
import { once } from './reception/once.ts';
import {
  type Entered,
  type FormRequest,
  type FormValues,
  type PageRequest,
  prepareOf,
} from './reception/page.ts';
import { permit } from './reception/permit.ts';
import { formLimit, formLimitOf, readForm } from './reception/read-form.ts';
import { statusOf } from './reception/refusal.tsx';
import { type Hindrance, resumePage } from './reception/resume.tsx';
import type { Route } from './reception/route.ts';
import { provenanceInHeaders, provenanceOf } from './reception/same-origin.ts';
import { turns } from './reception/turns.ts';
import { anybody, readingFor, receiveVisitor, type Visitor } from './reception/visitor.ts';

/** One request at the desk: what it asks, who asks it, and with what it is answered. */
interface Visit {
  readonly c: Context;
  readonly deps: Deps;
  readonly route: Route;
  readonly visitor: Visitor;
}

/**
 * Puts every route on the server, and the answers to whatever is no route. What is the same for everybody is kept in
 * `answers`.
 */
export function openReception(
  server: Hono,
  routes: readonly Route[],
  deps: Deps,
  answers: AnswerCache,
): void {
  for (const route of routes) {
    server.get(route.path, (c) =>
      route.embeddable
        ? embed(c, route, deps, answers)
        : receive(c, route, deps, (visit) => show(visit, answers)),
    );
    server.post(route.path, (c) => receive(c, route, deps, act));
    server.all(route.path, (c) => refuseMethod(c, deps, route));
  }
  server.notFound((c) => refuse(c, deps, 404, 'Deze pagina bestaat niet. Controleer het adres.'));
}

async function receive(
  c: Context,
  route: Route,
  deps: Deps,
  serve: (visit: Visit) => Promise<Response>,
): Promise<Response> {
  try {
    checkAddress(new URL(c.req.url));
    return await serve({ c, deps, route, visitor: await receiveVisitor(c, deps) });
  } catch (error) {
    return answerError(c, deps, error);
  }
}

/** GET: the gate, then the page. An Invalid here is an address that asks for what cannot be. */
async function show(visit: Visit, answers: AnswerCache): Promise<Response> {
  const { c, deps, route, visitor } = visit;
  if (route.get === undefined) return refuseMethod(c, deps, route);
  const gate = permit(route, 'get', visitor);
  if (gate === 'signIn') return c.redirect(`/aanmelden?naar=${encodeURIComponent(pathOf(c))}`, 303);
  if (gate === 'chooseMembership')
    return c.redirect(`/hoedanigheid?naar=${encodeURIComponent(pathOf(c))}`, 303);
  try {
    if (visitor.session !== null) return await showPage(visit);
    const make = () => takeLook(clientAddress(c, deps), () => showPage(visit));
    if (!route.sameForAll || hasNotice(c)) return await make();
    return await answerForAll(c, { deps, answers, now: visitor.now, make });
  } catch (error) {
    if (error instanceof Invalid) return refuse(c, deps, 400, error.message);
    throw error;
  }
}

/** Works the page out, or the file that is asked. */
async function showPage(visit: Visit): Promise<Response> {
  const { c, deps, route, visitor } = visit;
  const { GET, FILE } = route.page;
  const request = pageRequest(visit, null);
  if (FILE !== undefined)
    return await answerFile(c, await FILE(readingFor(visitor, deps), request), deps.files);
  if (GET === undefined) throw new NotFound('Deze pagina bestaat niet. Controleer het adres.');
  const format = askedFormat(request.query);
  const page = await GET(readingFor(visitor, deps), request);
  await notePageOpened(c, visit, page, request);
  if (format !== null) return await answerDownload(c, page, { ...request, visitor, format });
  return await answerPage(c, page, { visitor, deps });
}

/** GET of what stands in a frame of another site: for everybody the same, whoever looks. */
async function embed(c: Context, route: Route, deps: Deps, answers: AnswerCache): Promise<Response> {
  const visitor = anybody(deps);
  const page = async () => {
    if (route.page.GET === undefined) throw new Error(`${route.path} has nothing to show`);
    return await route.page.GET(readingFor(visitor, deps), pageRequest({ c, deps, route, visitor }, null));
  };
  const make = () => answerEmbedded(c, deps, () => takeLook(clientAddress(c, deps), page));
  return await answerForAll(c, { deps, answers, now: visitor.now, make });
}

/**
 * POST: where it comes from and the gate, then the form, of which no more is read than the visitor may send; what must
 * be prepared, then the deed in one transaction. A refused form comes back.
 */
async function act(visit: Visit): Promise<Response> {
  const { c, deps, route, visitor } = visit;
  const prepare = prepareOf(route.page);
  if (prepare === null || route.post === undefined) return refuseMethod(c, deps, route);
  const { headers } = c.req.raw;
  if (provenanceInHeaders(headers, deps.origins) === 'foreign') return refuse(c, deps, 403, foreignForm);
  const gate = permit(route, 'post', visitor);
  const limit = gate === 'open' ? formLimitOf(route) : formLimit;
  const upload = (route.upload || route.attachments) ?? false;
  const form = await readForm(c.req.raw, { upload, limit });
  const key = form?.text('sleutel') ?? '';
  if (form !== null && provenanceOf({ headers, key, bearer: visitor.bearer }, deps) === 'foreign') {
    return refuse(c, deps, 403, foreignForm);
  }
  if (gate !== 'open') return resume(visit, form, gate);
  if (form === null) return refuse(c, deps, 413, tooLarge);
  if (await mustWait(visit, form)) return resume(visit, form, 'wait');
  const { form: kept, refusal } = await withAttachments(visit, form);
  try {
    if (refusal !== null) throw refusal;
    const newSecret = newSecretOf(deps.formSecret, key || newFormKey(deps.formSecret, ''));
    const request: FormRequest = { ...addressed(visit), form: kept, newSecret };
    const sending = { key, bearer: visitor.bearer, address: pathOf(c), form: kept, isPrivate: true };
    const deed = await prepare(readingFor(visitor, deps), request);
    const outcome = await inWriting(deps.db, visitor, (ctx) => once(ctx, sending, () => deed(ctx)));
    return answerDeed(c, outcome, { deps, newSecret });
  } catch (error) {
    return showAgain(visit, kept, error);
  }
}

/** Where the route takes attachments: they are kept first, whatever becomes of the form. */
async function withAttachments(
  { deps, route, visitor }: Visit,
  form: FormValues,
): Promise<FormWithAttachments> {
  if (!route.attachments) return { form, refusal: null };
  return await keepAttachments(form, form.text('sleutel'), { deps, visitor });
}

/** Whether the route counts what this client sends, and it sent too much: forms, and files of who is not signed in. */
async function mustWait({ c, deps, route, visitor }: Visit, form: FormValues): Promise<boolean> {
  const address = clientAddress(c, deps);
  if (route.limit && !(await deps.admits(route.limit, address))) return true;
  const isCounted = route.attachments && visitor.session === null && hasAttachments(form);
  return isCounted === true && !(await deps.admits('upload', address));
}

/** Shows the form's own page again with what was typed and what is wrong; without such a page, the refusal. */
async function showAgain(visit: Visit, form: FormValues, error: unknown): Promise<Response> {
  const { c, deps, route, visitor } = visit;
  const status = statusOf(error);
  if (status === 404 || status === 403) return refuse(c, deps, status, (error as Error).message, form);
  if ((status !== 422 && status !== 409) || route.page.GET === undefined) throw error;
  const fields = error instanceof Invalid ? error.fields : {};
  const message = (error as Error).message + (form.files.length > 0 ? ` ${chooseAgain}` : '');
  const entered: Entered = { values: form, message, fields };
  const page = await route.page.GET(readingFor(visitor, deps), pageRequest(visit, entered));
  return answerPage(c, page, { visitor, deps, status });
}

const tooLarge = 'Wat je verzond is te groot. Ga terug in je browser; wat je intypte staat daar nog.';

/** A page cannot fill in a file field: no browser allows it. */
const chooseAgain = 'Kies ook je bestand opnieuw: je browser bewaart het niet.';

/** Nothing echoes here: what a foreign page filled in must not stand on ours, one press from being done. */
const foreignForm =
  'Dit formulier kwam niet van een pagina van Regioloket, of van een die te lang openstond. Er is niets gebeurd. Ga terug in je browser, kijk na wat er staat en verzend opnieuw.';

/** Gives back what was typed on a page of ours, to send again once the visitor may. */
function resume(visit: Visit, form: FormValues | null, hindrance: Hindrance): Promise<Response> {
  const { c, deps, visitor } = visit;
  const formKey = newFormKey(deps.formSecret, visitor.bearer);
  const page = resumePage(pathOf(c), form, { hindrance, formKey });
  return answerPage(c, page, { visitor, deps, status: hindranceStatus[hindrance] });
}

const hindranceStatus: Readonly<Record<Hindrance, number>> = {
  signIn: 401,
  chooseMembership: 403,
  wait: 429,
};

function pageRequest(visit: Visit, entered: Entered | null): PageRequest {
  const { c, deps, visitor } = visit;
  return {
    ...addressed(visit),
    formKey: newFormKey(deps.formSecret, visitor.bearer),
    entered,
    newSecret: newSecretFor(c),
    inTurn: (compute) => takeTurn(clientAddress(c, deps), compute),
  };
}

/** One that is worked out and two that wait: far fewer than may wait in all. */
const takeTurn = turns({ atOnce: 3 });

/**
 * Pages that nobody looked at before, for who is not signed in: a client that asks for very many keeps nobody else
 * waiting for more than a few. One more at once than it may have heavy questions, so that those hold up no page; and as
 * many waiting as people behind one address may ask in the same moment.
 */
const takeLook = turns({ atOnce: 4, waiting: 60 });

function addressed({ c, deps, visitor }: Visit) {
  return {
    path: c.req.path,
    params: c.req.param() as Record<string, string>,
    query: new URL(c.req.url).searchParams,
    session: visitor.session,
    pass: passOf(c),
    house: deps.house,
    build: deps.build,
  };
}

function pathOf(c: Context): string {
  const { pathname, search } = new URL(c.req.url);
  return pathname + search;
}
