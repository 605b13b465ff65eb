import { namedUuid } from './named-uuid.ts';

/** Something that happened; addresses are whole. */
export interface FeedEntry {
  /** Names the thing for good: its id is made from it. */
  readonly key: string;
  readonly title: string;
  readonly updated: Date;
  readonly href: string;
  readonly category: string;
  readonly text: string;
  /** Where the same is told by its source, if that has an address. */
  readonly via: string | null;
}

/** A feed with its entries, newest first. `self` is its own address, `href` that of the page with the same. */
export interface Feed {
  readonly key: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly self: string;
  readonly href: string;
  readonly entries: readonly FeedEntry[];
}

/** The feed as an Atom document (RFC 4287), in Dutch. One without entries was last updated at `now`. */
export function writeAtom({ key, title, subtitle, author, self, href, entries }: Feed, now: Date): string {
  const updated = entries.map((entry) => entry.updated.getTime());
  const last = updated.length === 0 ? now : new Date(Math.max(...updated));
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl-BE">
<id>urn:uuid:${namedUuid(key)}</id>
<title>${text(title)}</title>
<subtitle>${text(subtitle)}</subtitle>
<updated>${last.toISOString()}</updated>
<author><name>${text(author)}</name></author>
<link rel="self" type="application/atom+xml" href="${text(self)}"/>
<link rel="alternate" type="text/html" href="${text(href)}"/>
${entries.map(entryXml).join('\n')}
</feed>
`;
}

function entryXml(entry: FeedEntry): string {
  const via = entry.via === null ? '' : `\n<link rel="via" href="${text(entry.via)}"/>`;
  return `<entry>
<id>urn:uuid:${namedUuid(entry.key)}</id>
<title>${text(entry.title)}</title>
<updated>${entry.updated.toISOString()}</updated>
<link rel="alternate" type="text/html" href="${text(entry.href)}"/>${via}
<category term="${text(entry.category)}"/>
<summary>${text(entry.text)}</summary>
</entry>`;
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** As text or attribute; what XML 1.0 knows no sign for is left out. */
function text(words: string): string {
  return words
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>"]/g, (sign) => references[sign] ?? sign);
}
