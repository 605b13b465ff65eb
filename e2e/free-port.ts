import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port of loopback that nobody uses now; somebody else may take it before you do. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no free port on loopback');
  return address.port;
}
