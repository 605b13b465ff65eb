import { createConnection } from 'node:net';

/** What a scanner found in some bytes, by its name; null for nothing. */
export interface Verdict {
  readonly found: string | null;
}

/** Looks through bytes. Throws an Error where the scanner does not answer, or not with a verdict: then nothing is known. */
export type Scan = (bytes: Uint8Array) => Promise<Verdict>;

const chunkBytes = 65_536;

/**
 * A scanner that asks a clamd (ClamAV) at tcp://host:port, over INSTREAM: pieces with their length in four bytes before
 * them, and a length of zero at the end. Protocol: clamd(8).
 */
export function clamdScan(url: string, milliseconds = 60_000): Scan {
  const { hostname, port } = new URL(url);
  return async (bytes) => {
    const reply = await new Promise<string>((resolve, reject) => {
      const socket = createConnection({ host: hostname, port: Number(port || 3310) });
      let said = '';
      socket
        .setTimeout(milliseconds, () => socket.destroy(new Error('clamd takes too long')))
        .on('error', ({ message }) => reject(new Error(`clamd does not answer: ${message}`)))
        .on('data', (piece) => {
          said += piece.toString('latin1');
          if (said.includes('\0') || said.length > 10_000) socket.end();
        })
        .on('close', () => resolve(said))
        .on('connect', () => {
          socket.write('zINSTREAM\0');
          for (let at = 0; at < bytes.byteLength; at += chunkBytes) {
            const piece = bytes.subarray(at, at + chunkBytes);
            socket.write(lengthOf(piece));
            socket.write(piece);
          }
          socket.write(lengthOf(new Uint8Array()));
        });
    });
    return verdictIn(reply);
  };
}

function lengthOf({ byteLength }: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(byteLength);
  return length;
}

function verdictIn(reply: string): Verdict {
  const [, verdict = ''] = /^stream: ([^\0]+)\0/.exec(reply) ?? [];
  if (verdict === 'OK') return { found: null };
  const [, found] = /^(.+) FOUND$/.exec(verdict) ?? [];
  if (found === undefined) throw new Error(`clamd gives no verdict: ${reply.slice(0, 200) || 'nothing'}`);
  return { found };
}
