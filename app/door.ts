import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { serve } from '@hono/node-server';
import type { Hono } from 'hono';
import { Conflict } from '#platform/refusals.ts';
import type { Settings } from '#platform/settings.ts';

/** The open port. Until it leads somewhere, everybody is asked to wait (503). */
export interface Door {
  readonly port: number;
  lead(site: Hono): void;
  /** Takes no new visitors and waits for those inside, at most a few seconds. */
  close(): Promise<void>;
}

const patienceMilliseconds = 4_000;

/** Opens the port of the settings. Refuses (Conflict) one that is taken. */
export async function openDoor({ PORT, HOST }: Pick<Settings, 'PORT' | 'HOST'>): Promise<Door> {
  let site: Pick<Hono, 'fetch'> = { fetch: wait };
  const server = serve({
    fetch: (request, env) => site.fetch(request, env),
    port: PORT,
    hostname: HOST,
  }) as Server;
  server.on('clientError', answerBrokenRequest);
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve);
    server.once('error', (error: NodeJS.ErrnoException) => reject(portFault(error, PORT, HOST)));
  });
  return {
    port: (server.address() as AddressInfo).port,
    lead: (next) => {
      site = next;
    },
    close: () => closeServer(server),
  };
}

function wait(): Response {
  return new Response('Regioloket start op. Probeer het over enkele seconden opnieuw.\n', {
    status: 503,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '5' },
  });
}

/** Node refuses what is no HTTP before any page sees it; the visitor still gets a Dutch line. */
function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable) return;
  const tooLong = error.code === 'HPE_HEADER_OVERFLOW';
  const status = tooLong ? '431 Request Header Fields Too Large' : '400 Bad Request';
  const sentence = tooLong
    ? 'Dit adres is te lang. Begin opnieuw op de startpagina.\n'
    : 'Dit verzoek is niet leesbaar. Begin opnieuw op de startpagina.\n';
  socket.end(
    `HTTP/1.1 ${status}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(sentence)}\r\nConnection: close\r\n\r\n${sentence}`,
  );
}

async function closeServer(server: Server): Promise<void> {
  const force = setTimeout(() => server.closeAllConnections(), patienceMilliseconds);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(force);
}

function portFault(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === 'EADDRINUSE') {
    return new Conflict(
      `Poort ${port} is al in gebruik. Stop wat daar draait, of kies een andere: PORT=${port + 1} npm start`,
    );
  }
  if (error.code === 'EACCES')
    return new Conflict(`Poort ${port} mag je niet openen. Kies er een boven 1023.`);
  if (error.code === 'EADDRNOTAVAIL') return new Conflict(`HOST ${host} is geen adres van dit toestel.`);
  return error;
}
