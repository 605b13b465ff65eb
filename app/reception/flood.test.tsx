import { expect, test } from 'vitest';
import { testDatabase } from '../../test/harness/database.ts';
import { testSite } from '../../test/harness/site.ts';
import type { Outcome } from './page.ts';
import type { Route } from './route.ts';

const page = {
  GET: async () => ({ title: 'Bestand', body: <p>Bestand</p> }),
  POST: async (): Promise<Outcome> => ({ seeOther: '/bestand' }),
};
const routes: readonly Route[] = [
  { path: '/bestand', page, get: 'public', post: 'public', upload: true },
  { path: '/eigen', page, get: 'public', post: 'signedIn', upload: true },
  { path: '/tekst', page, get: 'public', post: 'signedIn' },
];
const site = testSite(testDatabase('world'), {}, routes);

const origin = 'http://localhost:3000';
const part = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const multipart = { 'content-type': 'multipart/form-data; boundary=x' };

/** Sends a body, as a browser does with its length, or in pieces without; says how many bytes were taken of it. */
async function send(path: string, text: string, headers: Record<string, string>, inPieces = false) {
  const bytes = Buffer.from(text);
  let taken = 0;
  const body = new ReadableStream(
    {
      pull(controller) {
        if (taken >= bytes.length) return controller.close();
        controller.enqueue(new Uint8Array(bytes.subarray(taken, taken + 100_000)));
        taken += 100_000;
      },
    },
    { highWaterMark: 0 },
  );
  const length: Record<string, string> = inPieces ? {} : { 'content-length': String(bytes.length) };
  const request = { method: 'POST', headers: { origin, ...headers, ...length }, body, duplex: 'half' };
  const answer = await (await site.app()).request(origin + path, request as RequestInit);
  return { status: answer.status, text: await answer.text(), taken };
}

test('a large file of who is not signed in is not read, and nothing of it comes back', async () => {
  const answer = await send('/eigen', `${part('woord', '<'.repeat(5_000_000))}--x--`, multipart);
  expect([answer.status, answer.taken]).toEqual([401, 0]);
  expect(answer.text).toContain('Ga daarna terug in je browser');
  expect(answer.text.length).toBeLessThan(20_000);
});

test('nothing comes back of a large file whose length was not said', async () => {
  const answer = await send('/eigen', `${part('woord', '<'.repeat(5_000_000))}--x--`, multipart, true);
  expect(answer.status).toBe(401);
  expect(answer.text.length).toBeLessThan(20_000);
});

test('a form of another site is not read at all', async () => {
  const foreign = { ...multipart, origin: 'https://elders.voorbeeld' };
  const { status, taken } = await send('/bestand', `${part('a', 'b'.repeat(500_000))}--x--`, foreign);
  expect([status, taken]).toEqual([403, 0]);
});

test('fields that would become many times as large on a page do not come back; what people type does', async () => {
  const fields = (size: number) =>
    Array.from({ length: 900 }, (_, field) => `veld${field}=${'<'.repeat(size)}`).join('&');
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const flood = await send('/tekst', fields(1_000), form);
  expect(flood.status).toBe(401);
  expect(flood.text.length).toBeLessThan(20_000);
  const typed = await send('/tekst', 'woord=Een+lange+brief', form);
  expect(typed.status).toBe(401);
  expect(typed.text).toContain('Een lange brief');
});

test.each([
  ['more text beside its files than a form may hold', part('a', 'b'.repeat(1_000_001))],
  ['a hundred thousand parts', '--x\r\n\r\n\r\n'.repeat(100_000)],
])('a form with %s is refused', async (_what, body) => {
  expect((await send('/bestand', `${body}--x--\r\n`, multipart)).status).toBe(400);
  expect((await send('/bestand', `${part('a', 'b')}--x--\r\n`, multipart)).status).toBe(303);
});
