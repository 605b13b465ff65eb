import type { RunningSite } from '../../e2e/running-site.ts';
import { inSiteDatabase } from '../../e2e/site-database.ts';
import { table } from '../table.ts';
import { analysed } from './analysed.ts';
import { besideRequestTracker, ticketsBeside } from './beside-request-tracker.ts';
import { fillWithInquiries, narrowedTo, searchWords } from './many-inquiries.ts';
import { keepTwentyLists } from './saved-lists.ts';
import { sessionOf } from './session-of.ts';
import { type Spread, timed } from './timed.ts';

const sizes = [1_000, 10_000, 100_000] as const;

/** What is asked, as whom, and the most milliseconds that 95 of 100 may take with all 100,000. */
const asked = [
  { what: 'newest 50 of own province, with the counts of all lists', path: '/vragen?lijst=alle', goal: 50 },
  { what: 'those for us to act on', path: '/vragen?lijst=onze-beurt', goal: 50 },
  { what: 'the last pages of all', path: lastPages, goal: 50 },
  { what: 'search, rare word', path: search(searchWords.rare), goal: 20 },
  { what: 'search, two words', path: search(searchWords.two), goal: 50 },
  { what: 'search, word in every question', path: search(searchWords.every), goal: 100 },
  { what: 'those of one theme', path: `/vragen?lijst=alle&thema=${narrowedTo.theme}`, goal: null },
  { what: 'one question', path: null, goal: 60 },
] as const;

const ofAll = 'newest 50 of all, with the counts of all lists and of twenty saved ones';

/**
 * The desk with 1,000, 10,000 and 100,000 questions, six events and messages each, as the contact point of a province
 * sees it, and one page as the centre does: from request to last byte, with everything that a page holds. Fills the
 * database of the site.
 */
export async function measureInquiries(site: RunningSite, dataFolder: string): Promise<string> {
  const ofProvince = await sessionOf(dataFolder, 'contactpunt-oost-vlaanderen@abb.test');
  const ofCentre = await sessionOf(dataFolder, 'coordinator@abb.test');
  await keepTwentyLists(dataFolder, 'coordinator@abb.test');
  const rows = [...asked.map(({ what }) => [what]), [ofAll]];
  const beside = new Map<string, Spread>();
  let file = '';
  for (const size of sizes) {
    await fillWithInquiries(dataFolder, size);
    await analysed(dataFolder);
    const one = `/vragen/${await someNumber(dataFolder)}`;
    for (const [place, { what, path }] of asked.entries()) {
      const asking = typeof path === 'function' ? path(size) : (path ?? one);
      const spread = await timed(site.baseUrl + asking, { cookie: ofProvince });
      if (size === ticketsBeside) beside.set(what, spread);
      rows[place]?.push(written(spread));
    }
    rows.at(-1)?.push(written(await timed(`${site.baseUrl}/vragen?lijst=alle`, { cookie: ofCentre })));
    file = await fileOfAll(site.baseUrl, ofCentre);
  }
  const goals = [...asked.map(({ goal }) => goal), 150];
  const header = ['ms, median / p95', ...sizes.map((size) => size.toLocaleString('en')), 'goal, p95'];
  return `## Questions

${table(
  header,
  rows.map((row, place) => [...row, String(goals[place] ?? '')]),
)}
${file}
${await besideRequestTracker(beside)}`;
}

function written(spread: Spread): string {
  return spread.map((value) => value.toFixed(0)).join(' / ');
}

/** East Flanders has some 19 of 100 questions: one of the last pages that is surely there. */
function lastPages(size: number): string {
  return `/vragen?lijst=alle&pagina=${Math.floor((size * 0.17) / 50)}`;
}

function search(words: string): string {
  return `/vragen?lijst=alle&zoek=${encodeURIComponent(words)}`;
}

async function fileOfAll(baseUrl: string, cookie: string): Promise<string> {
  const begun = performance.now();
  const response = await fetch(`${baseUrl}/vragen?lijst=alle&formaat=csv`, { headers: { cookie } });
  const lines = (await response.text()).split('\n').length;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  return `\nAll of them as CSV: ${lines.toLocaleString('en')} lines in ${seconds} s (goal: complete, under 30 s).\n`;
}

/** The number of a question of the province that is underway. */
async function someNumber(dataFolder: string): Promise<string> {
  return await inSiteDatabase(dataFolder, async (db) => {
    const { number } = await db
      .selectFrom('inquiries.standing as standing')
      .innerJoin('inquiries.inquiry as inquiry', 'inquiry.id', 'standing.inquiry_id')
      .select('inquiry.number')
      .where('standing.province_nis', '=', '40000')
      .where('standing.is_confidential', '=', false)
      .where('standing.turn', '=', 'asker')
      .orderBy('inquiry.id')
      .executeTakeFirstOrThrow();
    return number;
  });
}
