import { serve } from '@hono/node-server';
import { Hono } from 'hono';

/** The peer: the same server with one route that does nothing. Says its address and stays until it is ended. */
const app = new Hono().get('/', (c) => c.text('hello'));

serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  process.stdout.write(`http://127.0.0.1:${port}\n`);
});
