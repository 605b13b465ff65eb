import type { Context as Call } from 'hono';
import { Invalid } from '#platform/refusals.ts';
import { inWriting } from '#platform/writing.ts';
import { attachmentFields } from '#rooms/documents/model.ts';
import { checkAddress } from '../address.ts';
import { keepAttachments } from '../attachments.ts';
import type { Deps } from '../deps.ts';
import type { KeyedDeed, KeyedEndpoint, KeyedRequest } from '../endpoint-keyed.ts';
import { formatFor, formats } from '../negotiation.ts';
import { once, UsedKey } from '../once.ts';
import { FormValues, type SentFile } from '../page.ts';
import { readingFor } from '../visitor.ts';
import { CallRefused } from './call-refused.ts';
import { type KeyHolder, keyHolder, tooOften } from './key-holder.ts';
import { plainAddress } from './plain-address.ts';
import { refuseFor } from './refusing.ts';
import { readBody, wrongBody } from './sent-body.ts';

/** Answers a call with a key, or refuses it with a problem; nothing is thrown, and nobody on the way keeps the answer. */
export async function receiveKeyedCall(c: Call, deps: Deps, endpoint: KeyedEndpoint): Promise<Response> {
  const response = await answer(c, deps, endpoint).catch((error: unknown) => refuseFor(c, deps, error));
  response.headers.set('cache-control', 'no-store');
  return response;
}

/** First who calls, and whether they may; then what is asked. */
async function answer(c: Call, deps: Deps, endpoint: KeyedEndpoint): Promise<Response> {
  checkAddress(new URL(c.req.url));
  const holder = await keyHolder(c, deps, endpoint.scope);
  if (formatFor(c.req.header('accept'), ['json']) === null)
    throw new CallRefused('geen-geschikte-vorm', `Dit antwoord is er als ${formats.json}.`);
  const request: KeyedRequest = {
    params: c.req.param() as Record<string, string>,
    baseUrl: deps.house.baseUrl,
    url: plainAddress(c, deps, endpoint),
    organizationId: holder.organizationId,
  };
  if (endpoint.method === 'post') return await carryOut(c, deps, { endpoint, holder, request });
  const found = await endpoint.receive(request)(readingFor(holder, deps));
  return new Response(JSON.stringify(found), { headers: answerHeaders });
}

const answerHeaders = { 'content-type': formats.json, 'content-language': 'nl' };

interface DeedCall {
  readonly endpoint: KeyedDeed;
  readonly holder: KeyHolder;
  readonly request: KeyedRequest;
}

/** A deed: its files are kept first, then it is done once; the same call again gets the same answer. */
async function carryOut(c: Call, deps: Deps, { endpoint, holder, request }: DeedCall): Promise<Response> {
  const repetition = idempotencyKey(c);
  if (!(await deps.admits('apiDeed', holder.keyId))) throw tooOften('Wacht een uur.', 3600);
  const { text, value } = await readBody(c.req.raw, endpoint.body);
  const { files, deed } = endpoint.receive(request, value);
  const key = `${holder.keyId} ${repetition}`;
  const form = new FormValues([['', text]]);
  const sending = { key, bearer: holder.keyId, address: endpoint.path, form, isPrivate: false };
  try {
    const uploads = await keepFiles(files, key, { deps, holder });
    const { adres, body } = await inWriting(deps.db, holder, (ctx) =>
      once(ctx, sending, async () => {
        const made = await deed(ctx, uploads);
        return { adres: made.adres, body: JSON.stringify(made) };
      }),
    );
    return new Response(body, { status: 201, headers: { ...answerHeaders, location: adres } });
  } catch (error) {
    if (error instanceof UsedKey) throw new CallRefused('andere-herhaling', usedKey);
    if (error instanceof Invalid) throw wrongBody(atPointers(error.fields));
    throw error;
  }
}

const usedKey =
  'Deze Idempotency-Key hoort bij een eerdere aanvraag met een andere inhoud. Kies voor elke nieuwe vraag een nieuwe.';

function idempotencyKey(c: Call): string {
  const key = c.req.header('idempotency-key')?.trim() ?? '';
  if (/^[\x21-\x7e]{1,255}$/.test(key)) return key;
  throw new Invalid('De header Idempotency-Key ontbreekt of klopt niet.', {
    'Idempotency-Key':
      'Geef voor elke nieuwe vraag een eigen tekst van 1 tot 255 tekens, bijvoorbeeld een UUID.',
  });
}

/** The tokens of the files, as those of a form are kept. Refuses (Invalid) what does not fit. */
async function keepFiles(
  files: readonly SentFile[],
  key: string,
  { deps, holder }: { readonly deps: Deps; readonly holder: KeyHolder },
): Promise<readonly string[]> {
  const sent = new FormValues(
    [],
    files.map((file) => [attachmentFields.chosen, file]),
  );
  const { form, refusal } = await keepAttachments(sent, key, { deps, visitor: holder });
  if (refusal !== null) throw refusal;
  return form.all(attachmentFields.received);
}

function atPointers(fields: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, sentence]) => [`/${name}`, sentence]));
}
