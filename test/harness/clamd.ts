import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { afterAll } from 'vitest';
import { eicar } from './eicar.ts';

/** A clamd that knows one virus; it can be told to hang up before it says anything. */
export interface FakeClamd {
  readonly url: string;
  answer(how: 'verdicts' | 'away'): void;
}

/** Starts one on this machine, closed after the tests of the file. It reads INSTREAM as clamd(8) describes it. */
export async function fakeClamd(): Promise<FakeClamd> {
  let how: 'verdicts' | 'away' = 'verdicts';
  const server = createServer((socket) => {
    if (how === 'away') socket.destroy();
    else listen(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  afterAll(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return {
    url: `tcp://127.0.0.1:${port}`,
    answer: (next) => {
      how = next;
    },
  };
}

const command = 'zINSTREAM\0';

function listen(socket: Socket): void {
  let received = Buffer.alloc(0);
  socket.on('error', () => {});
  socket.on('data', (piece) => {
    received = Buffer.concat([received, piece]);
    const bytes = streamIn(received);
    if (bytes === null) return;
    socket.end(bytes.includes(eicar) ? 'stream: Eicar-Test-Signature FOUND\0' : 'stream: OK\0');
  });
}

/** What was streamed, once its end is there. */
function streamIn(received: Buffer): Buffer | null {
  if (received.length >= command.length && received.toString('latin1', 0, command.length) !== command)
    throw new Error('that is no INSTREAM');
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(received.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}
