import type { Context } from 'hono';
import { inWriting } from '#platform/writing.ts';
import type { Deps } from './deps.ts';
import type { Page, PageRequest } from './page.ts';
import type { Route } from './route.ts';
import type { Visitor } from './visitor.ts';

/** A page that was really shown may have to be known as opened; asking whether it is there opens nothing. */
export async function notePageOpened(
  c: Context,
  { deps, route, visitor }: { readonly deps: Deps; readonly route: Route; readonly visitor: Visitor },
  page: Page,
  request: PageRequest,
): Promise<void> {
  const { OPENED } = route.page;
  if (OPENED === undefined || c.req.method !== 'GET' || page.status !== undefined) return;
  await inWriting(deps.db, visitor, (ctx) => OPENED(ctx, request));
}
