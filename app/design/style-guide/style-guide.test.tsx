import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { allExamples } from './all-examples.ts';
import { StyleGuide } from './style-guide.tsx';

const voidTags = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'col', 'source']);

/** The first tag that is not closed where it should be, or null. */
function unclosed(html: string): string | null {
  const open: string[] = [];
  for (const [tag, slash, name = '', selfClosed] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|[^">])*?(\/?)>/g,
  )) {
    if (selfClosed || voidTags.has(name)) continue;
    if (!slash) open.push(name);
    else if (open.pop() !== name) return tag;
  }
  return open.pop() ?? null;
}

const attribute = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

let guide = '';
beforeAll(async () => {
  guide = String(await (<StyleGuide />).toString());
});

test('every component folder stands in the guide, once', () => {
  const folders = readdirSync('app/design', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'style-guide')
    .map(({ name }) => name);
  expect(allExamples.map(({ folder }) => folder).sort()).toEqual(folders.sort());
});

test('no id stands twice', () => {
  const ids = attribute(guide, 'id');
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
});

test('every control has a label of its own', () => {
  const labelled = new Set(attribute(guide, 'for'));
  const controls = [...guide.matchAll(/<(input|select|textarea|progress)\b[^>]*>/g)].map(([tag]) => tag);
  const visible = controls.filter((tag) => !tag.includes('type="hidden"'));
  expect(visible.length).toBeGreaterThan(30);
  expect(visible.filter((tag) => !labelled.has(attribute(tag, 'id')[0] ?? ''))).toEqual([]);
});

test('every reference to another part of the page arrives', () => {
  const ids = new Set(attribute(guide, 'id'));
  const wanted = [
    ...attribute(guide, 'aria-describedby').flatMap((list) => list.split(' ')),
    ...attribute(guide, 'for'),
    ...[...guide.matchAll(/<a [^>]*href="#([^"]+)"/g)].map(([, id = '']) => id),
  ];
  expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
});

test('there is no script and no style in it', () => {
  expect(guide).not.toMatch(/<script|<style|\sstyle=|\son[a-z]+=/);
});

describe.each(allExamples)('$title', ({ examples }) => {
  test.each(examples)('$name is well formed', async ({ draw }) => {
    const html = String(await (<div>{draw()}</div>).toString());
    expect(html).not.toBe('<div></div>');
    expect(unclosed(html)).toBeNull();
    expect(html).not.toMatch(/\bundefined\b|\[object Object\]/);
  });
});
