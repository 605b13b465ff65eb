import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';
import type { Deps } from './deps.ts';

/** The network address that a request came from: what our proxy says where there is one, else the connection. */
export function clientAddress(c: Context, { trustProxy }: Pick<Deps, 'trustProxy'>): string {
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  if (trustProxy && forwarded) return forwarded;
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    return 'unknown';
  }
}
