import { expect, test } from 'vitest';
import { testDatabase, writing } from '../../../../test/harness/database.ts';
import { testMoment } from '../../../../test/harness/test-moment.ts';
import { readerWordsDays } from '../model.ts';
import { forgetReaderWords } from './forget-reader-words.ts';
import { reactToArticle } from './react-to-article.ts';

const database = testDatabase('world');
const day = 86_400_000;

function reactions() {
  return database.kysely
    .selectFrom('knowledge.reaction')
    .select(['kind', 'words'])
    .where('on_day', '<', '2026-11-23')
    .orderBy('id', 'desc')
    .limit(2)
    .execute();
}

test('what a reader wrote is emptied after a year, and stays counted', async () => {
  const old = new Date(testMoment.getTime() - (readerWordsDays + 1) * day);
  const young = new Date(testMoment.getTime() - readerWordsDays * day);
  const slug = 'hoeveel-referentieregios-zijn-er';
  const said = { kind: 'notUseful', place: 'reading' } as const;
  await writing(database, (ctx) => reactToArticle(ctx, slug, { ...said, words: 'Bel Ines Lezer' }), {
    now: old,
  });
  await writing(database, (ctx) => reactToArticle(ctx, slug, { ...said, words: 'Nog jong' }), { now: young });
  await writing(database, forgetReaderWords);
  expect(await reactions()).toEqual([
    { kind: 'notUseful', words: 'Nog jong' },
    { kind: 'notUseful', words: '' },
  ]);
});
