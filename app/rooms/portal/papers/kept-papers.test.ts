import { expect, test } from 'vitest';
import { keptPaper } from './kept-papers.ts';

test('a file is made once for all who ask, and anew from something else', async () => {
  let made = 0;
  const make = async () => {
    made += 1;
    return `file ${made}`;
  };
  const [one, other] = [{}, {}];
  const first = keptPaper('map', one, make);
  expect(await Promise.all([first, keptPaper('map', one, make)])).toEqual(['file 1', 'file 1']);
  expect(await keptPaper('map', other, make)).toBe('file 2');
});

test('what failed is tried again', async () => {
  const from = {};
  await expect(keptPaper('broken', from, () => Promise.reject(new Error('full')))).rejects.toThrow('full');
  expect(await keptPaper('broken', from, async () => 'made')).toBe('made');
});

test('of many files the last used stay', async () => {
  const from = {};
  const make = (name: string) => async () => name;
  await keptPaper('old', from, make('kept'));
  for (let at = 0; at < 40; at += 1) {
    await keptPaper(`file ${at}`, from, make('other'));
    if (at < 20) await keptPaper('old', from, make('anew'));
  }
  expect(await keptPaper('old', from, make('anew'))).toBe('kept');
  expect(await keptPaper('file 0', from, make('anew'))).toBe('anew');
});
