import type { MiddlewareHandler } from 'hono';
import type { Deps } from './deps.ts';

declare module 'hono' {
  interface ContextVariableMap {
    /** When the request began: what is sent with it may come much later. */
    arrivedAt: Date;
  }
}

/** Notes when a request began, on our clock, before anything of what is sent with it is read. */
export function noteArrival({ clock }: Pick<Deps, 'clock'>): MiddlewareHandler {
  return (c, next) => {
    c.set('arrivedAt', clock());
    return next();
  };
}
