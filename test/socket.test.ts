import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Hono } from 'hono';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Door, openDoor } from '../app/door.ts';
import { testDatabase } from './harness/database.ts';
import { testSite } from './harness/site.ts';

const megabyte = 1024 * 1024;
const site = testSite(testDatabase());
let door: Door;
const sockets: Socket[] = [];

beforeEach(async () => {
  door = await openDoor({ PORT: 0, HOST: '127.0.0.1' });
});

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await door.close();
});

test('before the site stands, everybody is asked to wait', async () => {
  const response = await fetch(address('/'));
  expect(response.status).toBe(503);
  expect(response.headers.get('retry-after')).toBe('5');
  expect(await response.text()).toContain('Regioloket start op');
});

test('a page comes over the socket, and HEAD gives its headers without it', async () => {
  await lead();
  const page = await fetch(address('/gemeenten/31033'));
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Torhout');
  const head = await answerTo(
    'HEAD /gemeenten/31033 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
  );
  expect(head).toMatch(/^HTTP\/1\.1 200 /);
  expect(head.split('\r\n\r\n')[1]).toBe('');
});

test('two requests share a connection', async () => {
  await lead();
  const one = 'GET /gezondheid HTTP/1.1\r\nHost: localhost\r\n\r\n';
  const last = 'GET /gezondheid HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n';
  expect((await answerTo(one + last)).match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2);
});

test('an address that is too long is refused in Dutch', async () => {
  await lead();
  const answer = await answerTo(
    `GET /gemeenten?zoek=${'a'.repeat(100_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
  );
  expect(answer).toMatch(/^HTTP\/1\.1 431 /);
  expect(answer).toContain('Dit adres is te lang.');
});

test('what is no HTTP is refused in Dutch', async () => {
  await lead();
  const answer = await answerTo('\u0016\u0003\u0001 geen http\r\n\r\n');
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  expect(answer).toContain('Dit verzoek is niet leesbaar.');
});

test.each([
  ['that says so', `Content-Length: ${50 * megabyte}`],
  ['in pieces', 'Transfer-Encoding: chunked'],
])(
  'a body of 50 MB %s is refused in Dutch, without being kept, and the next visitor is served',
  async (_, size) => {
    await lead();
    const before = process.memoryUsage().rss;
    const { answer, highest } = await sendLargeForm(size);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain('Wat je verzond is te groot: hoogstens 1 MB.');
    expect(highest - before).toBeLessThan(40 * megabyte);
    expect(await health()).toBe(200);
  },
);

test('who sends slowly is served, and holds up nobody', async () => {
  await lead();
  const slow = open();
  const answer = received(slow);
  for (const part of [
    'GET /gezond',
    'heid HTTP/1.1\r\nHo',
    'st: localhost\r\nConnection: close\r',
    '\n\r\n',
  ]) {
    slow.write(part);
    expect(await health()).toBe(200);
    await sleep(30);
  }
  expect(await answer).toMatch(/^HTTP\/1\.1 200 /);
});

test('who goes away halfway does not bother the site', async () => {
  await lead();
  const form = open();
  form.write('POST /aanmelden HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900\r\n');
  form.write('Content-Type: application/x-www-form-urlencoded\r\n\r\nemail=half');
  await sleep(50);
  form.destroy();
  expect(await health()).toBe(200);
  await sleep(50);
  expect(site.bugs).toEqual([]);
});

test('closing waits for who is inside and takes nobody new', async () => {
  const gate = Promise.withResolvers<void>();
  const inside = Promise.withResolvers<void>();
  const slow = new Hono().get('/', async (c) => {
    inside.resolve();
    await gate.promise;
    return c.text('klaar');
  });
  door.lead(slow);
  const visit = answerTo('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
  await inside.promise;
  let isClosed = false;
  const closing = door.close().then(() => {
    isClosed = true;
  });
  await expect(fetch(address('/'))).rejects.toThrow();
  expect(isClosed).toBe(false);
  gate.resolve();
  expect(await visit).toMatch(/^HTTP\/1\.1 200 [\s\S]*klaar/);
  await closing;
  door = await openDoor({ PORT: 0, HOST: '127.0.0.1' });
});

test('a port that is taken is refused with another to try', async () => {
  await expect(openDoor({ PORT: door.port, HOST: '127.0.0.1' })).rejects.toThrow(
    `Poort ${door.port} is al in gebruik. Stop wat daar draait, of kies een andere: PORT=${door.port + 1} npm start`,
  );
});

/** The status of a small page, whose answer is read to its end so that its connection is free again. */
async function health(): Promise<number> {
  const response = await fetch(address('/gezondheid'));
  await response.text();
  return response.status;
}

async function lead(): Promise<void> {
  door.lead(await site.app());
}

function address(path: string): string {
  return `http://127.0.0.1:${door.port}${path}`;
}

function open(): Socket {
  const socket = connect(door.port, '127.0.0.1');
  // The server may hang up on us; what it said before is what counts.
  socket.on('error', () => undefined);
  sockets.push(socket);
  return socket;
}

/** Everything that the server says until it hangs up. */
async function received(socket: Socket): Promise<string> {
  let text = '';
  socket.setEncoding('utf8').on('data', (part) => {
    text += part;
  });
  await closed(socket);
  return text;
}

function closed(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.once('close', () => resolve()));
}

function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => socket.once('drain', () => resolve()));
}

function answerTo(request: string): Promise<string> {
  const socket = open();
  const answer = received(socket);
  socket.write(request);
  return answer;
}

/** Sends 50 MB as far as the server takes it; tells the most memory that this process held meanwhile. */
async function sendLargeForm(size: string): Promise<{ answer: string; highest: number }> {
  const socket = open();
  const answer = received(socket);
  const chunked = size.includes('chunked');
  socket.write(
    `POST /aanmelden HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n${size}\r\n\r\n`,
  );
  const piece = Buffer.alloc(64 * 1024, 'a');
  let highest = 0;
  for (let sent = 0; sent < 50 * megabyte && !socket.destroyed; sent += piece.length) {
    if (chunked) socket.write(`${piece.length.toString(16)}\r\n`);
    if (!socket.write(chunked ? Buffer.concat([piece, Buffer.from('\r\n')]) : piece)) {
      await Promise.race([drained(socket), closed(socket)]);
    }
    highest = Math.max(highest, process.memoryUsage().rss);
  }
  return { answer: await answer, highest };
}
