import { table } from '../table.ts';
import { searchWords } from './many-inquiries.ts';
import { startRequestTracker } from './request-tracker.ts';
import { type Spread, timed } from './timed.ts';

/** With so many tickets: its own tool takes ten times as long to index ten times as many. */
export const ticketsBeside = 10_000;

const queue = "Queue = 'General'";

/** What Request Tracker is asked for what we are asked, by the name of ours: of all tickets of one queue, fifty a page. */
const asked: Readonly<Record<string, string>> = {
  'newest 50': results(`${queue} AND Status = '__Active__'`),
  'search, rare word': results(`${queue} AND Content LIKE '${searchWords.rare}'`),
  'search, two words': results(`${queue} AND Content LIKE '${searchWords.two}'`),
  'search, word in every question': results(`${queue} AND Content LIKE '${searchWords.every}'`),
  'one question': '/Ticket/Display.html?id=10077',
};

/**
 * The same asked of Request Tracker 5 on this machine, with as many tickets, beside what we took; says that it was
 * skipped, and why, where it cannot be installed.
 */
export async function besideRequestTracker(ours: ReadonlyMap<string, Spread>): Promise<string> {
  const begun = await startRequestTracker(ticketsBeside).catch((error: unknown) => error as Error);
  if (begun instanceof Error) return `SKIPPED: beside Request Tracker 5. ${begun.message}\n`;
  try {
    const rows: string[][] = [];
    for (const [what, path] of Object.entries(asked)) {
      const theirs = await timed(begun.baseUrl + path, begun.headers);
      const own = [...ours].find(([name]) => name.startsWith(what))?.[1];
      if (own === undefined) throw new Error(`Nothing of ours is called ${what}`);
      rows.push([what, written(own), written(theirs), (theirs[0] / own[0]).toFixed(1)]);
    }
    return `Beside Request Tracker 5 (Debian, PostgreSQL 15, its own full-text index), ${ticketsBeside.toLocaleString('en')} each:\n\n${table(['ms, median / p95', 'Regioloket', 'Request Tracker', 'ratio'], rows)}`;
  } finally {
    await begun.close();
  }
}

function written(spread: Spread): string {
  return spread.map((value) => value.toFixed(0)).join(' / ');
}

function results(query: string): string {
  return `/Search/Results.html?${new URLSearchParams({ Query: query, OrderBy: 'Created', Order: 'DESC', RowsPerPage: '50' })}`;
}
