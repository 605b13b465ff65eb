import { afterAll, beforeEach, describe, expect, it, test } from 'vitest';
import { backgroundTypesetter as press, type Typesetter } from '#platform/typesetting.ts';
import { inflateZip } from '#platform/zip-inspection.ts';
import { cancelEdition } from '#rooms/editions/commands/cancel-edition.ts';
import { forgetEditions } from '#rooms/editions/commands/forget-editions.ts';
import { type EditionOrder, orderEdition } from '#rooms/editions/commands/order-edition.ts';
import { resumeEditions } from '#rooms/editions/commands/resume-editions.ts';
import { keptFor } from '#rooms/editions/model.ts';
import { getEdition } from '#rooms/editions/queries/get-edition.ts';
import { openEditionFile } from '#rooms/editions/queries/open-edition-file.ts';
import { raiseRevision } from '#rooms/territory/commands/raise-revision.ts';
import { reading, testDatabase, writing } from '../test/harness/database.ts';
import { readPdf } from '../test/harness/read-pdf.ts';
import { testMoment } from '../test/harness/test-moment.ts';
import { makeEdition } from './edition-making.ts';

const database = testDatabase('world');
const build = 'test';
const going = new AbortController().signal;
const region = { of: 'region', code: 'REFREG06' } as const;

beforeEach(async () => {
  await writing(database, (ctx) => ctx.db.deleteFrom('editions.edition').execute());
});
afterAll(() => press.close());

const order = (given: Partial<EditionOrder> = {}) =>
  writing(database, (ctx) =>
    orderEdition(ctx, { day: '2026-11-23', selection: region, form: 'zip', build, ...given }),
  );

const make = (id: string, given: { press?: Typesetter; signal?: AbortSignal; build?: string } = {}) =>
  makeEdition(
    {
      db: database.kysely,
      clock: () => testMoment,
      press: given.press ?? press,
      house: { baseUrl: 'https://voorbeeld.test', isDemo: false },
      build: given.build ?? build,
    },
    id,
    given.signal ?? going,
  );

const edition = (id: string) => getEdition(reading(database), id);

async function bytesOf(id: string): Promise<Buffer> {
  const { pieces, bytes } = await openEditionFile(reading(database), id);
  const read: Uint8Array[] = [];
  for await (const piece of pieces) read.push(piece);
  const file = Buffer.concat(read);
  expect(file.length).toBe(bytes);
  return file;
}

/** A press that does something before each sheet. */
const beforeEachSheet = (deed: () => unknown): Typesetter => ({
  ...press,
  pdf: async (manuscript) => {
    await deed();
    return await press.pdf(manuscript);
  },
});

/** A press that does something before this sheet, counted from 1. */
const atSheet = (sheet: number, deed: () => unknown): Typesetter => {
  let asked = 0;
  return beforeEachSheet(() => {
    asked += 1;
    return asked === sheet ? deed() : null;
  });
};

describe('an edition', () => {
  it('is a ZIP with a PDF of one page per municipality', async () => {
    const id = await order();
    await make(id);
    expect(await edition(id)).toMatchObject({ ending: 'finished', done: 10, total: 10 });
    const files = inflateZip(await bytesOf(id), { entries: 20, bytes: 10_000_000 });
    expect([...files.keys()]).toHaveLength(10);
    expect([...files.keys()]).toContain('31033-torhout.pdf');
    for (const [path, content] of files) expect((await readPdf(content)).pages, path).toHaveLength(1);
  });

  it('is one PDF with contents and bookmarks by name', async () => {
    const id = await order({ form: 'pdf' });
    await make(id);
    const { pages, outline, title } = await readPdf(await bytesOf(id));
    expect(pages).toHaveLength(11);
    expect(title).toBe('Gemeenten van Regio Brugge, toestand op 23 november 2026');
    expect(outline).toEqual([
      'Beernem',
      'Blankenberge',
      'Brugge',
      'Damme',
      'Jabbeke',
      'Knokke-Heist',
      'Oostkamp',
      'Torhout',
      'Zedelgem',
      'Zuienkerke',
    ]);
  });

  it('is one, however often it is ordered, and another for other facts or another program', async () => {
    const first = await order();
    expect(await Promise.all([order(), order(), order({ form: 'pdf' })])).toEqual([
      first,
      first,
      expect.not.stringMatching(first),
    ]);
    await make(first);
    expect(await order()).toBe(first);
    expect(await order({ build: 'newer' })).not.toBe(first);
    await writing(database, raiseRevision);
    expect(await order()).not.toBe(first);
  });

  it('goes on where a job was cut off', async () => {
    const id = await order();
    const stopping = new AbortController();
    await make(id, { press: atSheet(4, () => stopping.abort()), signal: stopping.signal });
    const halfway = await edition(id);
    expect(halfway).toMatchObject({ ending: null, done: 3 });
    await expect(openEditionFile(reading(database), id)).rejects.toThrow('niet klaar');
    let sheets = 0;
    await make(id, {
      press: beforeEachSheet(() => {
        sheets += 1;
      }),
    });
    expect(sheets).toBe(7);
    expect(inflateZip(await bytesOf(id), { entries: 20, bytes: 10_000_000 }).size).toBe(10);
  });

  it('is written by the last that took it over only, and once it is there by nobody', async () => {
    const id = await order();
    await make(id, { press: atSheet(4, () => make(id)) });
    expect(await edition(id)).toMatchObject({ ending: 'finished', done: 10 });
    await make(id, { press: atSheet(1, () => expect.unreachable('it is made again')) });
  });

  it('only ever goes further, to the end', async () => {
    const id = await order();
    const seen: number[] = [];
    await make(id, {
      press: beforeEachSheet(async () => {
        seen.push((await edition(id)).done);
      }),
    });
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('that is cancelled half-way goes no further, and can be ordered anew', async () => {
    const id = await order();
    await make(id, { press: atSheet(3, () => writing(database, (ctx) => cancelEdition(ctx, id))) });
    expect(await edition(id)).toMatchObject({ ending: 'cancelled', bytes: 0 });
    await expect(writing(database, (ctx) => cancelEdition(ctx, id))).rejects.toThrow('niets te stoppen');
    expect(await order()).not.toBe(id);
  });

  it('ends as outdated when the facts change while it is made, or the program before', async () => {
    const id = await order();
    await make(id, { press: atSheet(3, () => writing(database, raiseRevision)) });
    expect(await edition(id)).toMatchObject({ ending: 'outdated' });
    const other = await order();
    await make(other, { build: 'newer' });
    expect(await edition(other)).toMatchObject({ ending: 'outdated', done: 0 });
  });

  it('that fails every time is given up', async () => {
    const id = await order();
    const broken: Typesetter = { ...press, pdf: () => Promise.reject(new Error('broken on purpose')) };
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await expect(make(id, { press: broken })).rejects.toThrow('broken on purpose');
    }
    await make(id, { press: broken });
    expect(await edition(id)).toMatchObject({ ending: 'failed' });
  });
});

describe('of editions', () => {
  it('few wait', async () => {
    for (const code of ['01', '02', '03', '04', '05', '06']) {
      await order({ selection: { of: 'region', code: `REFREG${code}` } });
    }
    await expect(order({ selection: { of: 'region', code: 'REFREG07' } })).rejects.toThrow('Er wachten al');
  });

  it('those that have not ended are sent again at a start', async () => {
    const [waiting, ended] = [await order(), await order({ form: 'pdf' })];
    await writing(database, (ctx) => cancelEdition(ctx, ended));
    await writing(database, async (ctx) => {
      await resumeEditions(ctx);
      expect(ctx.jobs).toEqual([{ queue: 'editions.make', data: { editionId: waiting } }]);
    });
  });

  it('those that ended over a day ago are thrown away', async () => {
    const [open, ended] = [await order(), await order({ form: 'pdf' })];
    await writing(database, (ctx) => cancelEdition(ctx, ended));
    const forget = (milliseconds: number) =>
      writing(database, forgetEditions, { now: new Date(testMoment.getTime() + milliseconds) });
    await forget(keptFor - 1);
    expect(await edition(ended)).toMatchObject({ ending: 'cancelled' });
    await forget(keptFor + 1);
    await expect(edition(ended)).rejects.toThrow('na een dag weggegooid');
    expect(await edition(open)).toMatchObject({ ending: null });
  });
});

test('a region or a day that is not there is refused', async () => {
  await expect(order({ selection: { of: 'region', code: 'REFREG99' } })).rejects.toThrow(
    'geen provincie of regio',
  );
  await expect(order({ day: '2018-12-31' })).rejects.toThrow('geen provincie of regio');
  await expect(order({ day: '2010-01-01' })).rejects.toThrow();
});
