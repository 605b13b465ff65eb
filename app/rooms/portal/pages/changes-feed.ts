import type { Get } from '#reception/page.ts';
import { listChanges } from '../queries/list-changes.ts';
import { changesFeed } from '../views/changes-feed.ts';

/** `/wijzigingen/feed.atom`: the changes for a feed reader. */
export const GET: Get = async (ctx, { house }) => ({
  title: 'Wijzigingen',
  body: null,
  document: {
    type: 'application/atom+xml; charset=utf-8',
    text: changesFeed(await listChanges(ctx), house.baseUrl, ctx.now),
  },
});
