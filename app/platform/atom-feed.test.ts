import { expect, test } from 'vitest';
import { type FeedEntry, writeAtom } from './atom-feed.ts';
import { namedUuid } from './named-uuid.ts';
import { xmlTags } from './xml-tags.ts';

const entry: FeedEntry = {
  key: 'merger 2025-01-01 46030',
  title: 'Beveren & <Kruibeke> "Zwijndrecht"\u0000\ud800',
  updated: new Date('2025-01-01T00:00:00Z'),
  href: 'https://a.test/gemeenten/46030?x=1&y=2',
  category: 'fusie',
  text: 'Fusie ]]> van drie.',
  via: null,
};
const feed = {
  key: 'changes',
  title: 'Wijzigingen',
  subtitle: 'Wat er veranderde',
  author: 'Regioloket',
  self: 'https://a.test/feed',
  href: 'https://a.test/',
};
const now = new Date('2026-11-23T10:00:00Z');

test('every tag closes, and signs that mean something to XML do not come through', () => {
  const xml = writeAtom({ ...feed, entries: [entry] }, now);
  const open: string[] = [];
  for (const { name, kind } of xmlTags(xml)) {
    if (kind === 'open') open.push(name);
    if (kind === 'close') expect(open.pop()).toBe(name);
  }
  expect(open).toEqual([]);
  expect(xml).toContain('<title>Beveren &amp; &lt;Kruibeke&gt; &quot;Zwijndrecht&quot;\ufffd</title>');
  expect(xml).toContain('href="https://a.test/gemeenten/46030?x=1&amp;y=2"');
});

test('is updated when its newest entry was, and else now', () => {
  expect(writeAtom({ ...feed, entries: [entry] }, now)).toMatch(
    /<updated>2025-01-01T00:00:00.000Z<\/updated>\n<author>/,
  );
  expect(writeAtom({ ...feed, entries: [] }, now)).toContain('<updated>2026-11-23T10:00:00.000Z</updated>');
});

test('a name has one UUID of version 5, for good', () => {
  expect(namedUuid('changes')).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(namedUuid('changes')).toBe(namedUuid('changes'));
  expect(namedUuid('changes')).not.toBe(namedUuid('change'));
});
