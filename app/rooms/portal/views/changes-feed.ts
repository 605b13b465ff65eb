import { type Feed, writeAtom } from '#platform/atom-feed.ts';
import type { Change } from '../queries/list-changes.ts';
import { changeKindNames, toldChange } from './told-change.ts';

/** The address of the feed of changes, as the head of a page names it. */
export const feedLink = {
  rel: 'alternate',
  type: 'application/atom+xml',
  href: '/wijzigingen/feed.atom',
  title: 'Wijzigingen',
} as const;

/** The most entries in the feed: who reads it for the first time gets no more. */
const entriesAtMost = 100;

/** The changes as an Atom feed, last told first. */
export function changesFeed(changes: readonly Change[], baseUrl: string, now: Date): string {
  const feed: Feed = {
    key: 'changes',
    title: 'Wijzigingen in Regioloket',
    subtitle: 'Nieuwe versies van afbakeningen, fusies en beslissingen over de regio’s',
    author: 'Agentschap Binnenlands Bestuur, Regioloket',
    self: baseUrl + feedLink.href,
    href: `${baseUrl}/wijzigingen`,
    entries: changes
      .toSorted((one, other) => other.toldAt.getTime() - one.toldAt.getTime())
      .slice(0, entriesAtMost)
      .map((change) => {
        const { title, sentence, href, source, sourceUrl } = toldChange(change);
        return {
          key: change.key,
          title,
          updated: change.toldAt,
          href: baseUrl + href,
          category: changeKindNames[change.kind],
          text: `${sentence} Bron: ${source}.`,
          via: sourceUrl,
        };
      }),
  };
  return writeAtom(feed, now);
}
