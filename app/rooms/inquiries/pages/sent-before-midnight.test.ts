import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/harness/database.ts';
import { formKeyOn, testSite } from '../../../../test/harness/site.ts';

const database = testDatabase('world');
const lastSecond = new Date('2026-12-31T22:59:59.800Z');
const newYear = new Date('2026-12-31T23:00:04.000Z');
let now = lastSecond;
const site = testSite(database, { admits: async () => true, clock: () => now });

test('what was begun before midnight counts from then, though it was there only after (case 97)', async () => {
  const sleutel = await formKeyOn(site, '/vraag-stellen');
  const form = { sleutel, onderwerp: 'Net op tijd', vraag: 'Telt dit nog?', naam: 'Iemand', email: '' };
  const body = new TextEncoder().encode(
    new URLSearchParams({ ...form, email: 'iemand@post.test' }).toString(),
  );
  const pieces = [body.subarray(0, 20), body.subarray(20)];
  const slow = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const piece = pieces.shift();
      if (piece === undefined) return controller.close();
      controller.enqueue(piece);
      // The first piece waits from the beginning; the second is asked for once somebody reads.
      if (pieces.length === 0) now = newYear;
    },
  });
  const headers = {
    origin: 'http://localhost:3000',
    'content-type': 'application/x-www-form-urlencoded',
  };
  const sent = { method: 'POST', body: slow, headers, duplex: 'half' } as RequestInit;
  const asked = await (await site.app()).request('http://localhost:3000/vraag-stellen', sent);
  expect(now).toBe(newYear);
  expect(asked.headers.get('location')).toMatch(/nummer=RV-2026-\d{6}/);
  expect(site.bugs).toEqual([]);
});
