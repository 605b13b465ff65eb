import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type RunningSite, runCommandLine, spawnSite, startSite } from '../../e2e/running-site.ts';
import { processesIn } from '../start/scratch.ts';
import { type Cookie, demoMemberships, isSignedIn, startLoad } from './load.ts';
import { lostQuestions } from './question-ledger.ts';
import { type Acknowledged, officeMembership, startQuestions } from './question-load.ts';

/** What became of a house that was killed again and again. */
export interface Outcome {
  /** Kills after which everything was in order. */
  readonly survived: number;
  /** What was not, in words. */
  readonly faults: readonly string[];
  /** How often each was the victim. */
  readonly victims: Readonly<Record<Victim, number>>;
  /** Sign-ins that the server confirmed under load, each looked up again after the kill. */
  readonly confirmed: number;
  /** Steps of questions that the server confirmed under load, each counted again after the kill. */
  readonly questionSteps: number;
  /** From the start after a kill to its greeting, in milliseconds. */
  readonly starts: readonly number[];
  /** Of the journal, as the last audit said. */
  readonly audit: string;
}

export type Victim = 'server' | 'database' | 'both' | 'starting server';

interface Told {
  readonly kills: number;
  readonly chance: () => number;
}

const victimNames: readonly Victim[] = ['server', 'database', 'both', 'starting server'];
const longestLoad = 1_500;
const longestStart = 1_200;

/** Kills and starts the site on the data folder as often as told, and looks after each what is lost. */
export async function endures(dataFolder: string, { kills, chance }: Told): Promise<Outcome> {
  const victims: Record<Victim, number> = { server: 0, database: 0, both: 0, 'starting server': 0 };
  const faults: string[] = [];
  const starts: number[] = [];
  let [survived, confirmed, questionSteps, audit] = [0, 0, 0, ''];
  let site = await start(dataFolder);
  const office = await officeMembership(site.baseUrl, await demoMemberships(site.baseUrl));
  for (let kill = 1; kill <= kills; kill++) {
    const victim = victimNames[Math.floor(chance() * victimNames.length)] ?? 'server';
    victims[victim] += 1;
    const { cookies, questions } = await killUnderLoad(site, dataFolder, { victim, after: chance(), office });
    const begun = performance.now();
    site = await start(dataFolder);
    starts.push(performance.now() - begun);
    confirmed += cookies.length;
    questionSteps += questions.reduce((sum, { steps }) => sum + steps.length, 0);
    const audited = await runCommandLine(dataFolder, ['audit', 'verify']);
    audit = audited.out || audited.errors;
    const found = [...(await lost(site, cookies)), ...(await lostQuestions(site, dataFolder, questions))];
    if (audited.code !== 0) found.push(`audit: ${audit}`);
    faults.push(...found.map((fault) => `kill ${kill} (${victim}): ${fault}`));
    if (found.length === 0) survived += 1;
    if (kill % 10 === 0) process.stdout.write(`${kill} kills, ${faults.length} faults\n`);
  }
  await site.stop();
  const left = processesIn(dataFolder);
  if (left.length > 0) faults.push(`processes left behind: ${left.join(', ')}`);
  return { survived, faults, victims, confirmed, questionSteps, starts, audit };
}

function start(dataFolder: string): Promise<RunningSite> {
  return startSite(dataFolder, { env: { TRUST_PROXY: '1', UNDO_SECONDS: '0' } });
}

/** Kills at a moment between 0 and 1 of the load; returns what was confirmed to visitors before. */
async function killUnderLoad(
  site: RunningSite,
  dataFolder: string,
  { victim, after, office }: { victim: Victim; after: number; office: string },
): Promise<{ readonly cookies: readonly Cookie[]; readonly questions: readonly Acknowledged[] }> {
  const load = startLoad(site.baseUrl, await demoMemberships(site.baseUrl));
  const asking = startQuestions(site.baseUrl, office);
  await sleep(after * longestLoad);
  if (victim !== 'database') site.process.kill('SIGKILL');
  if (victim === 'database' || victim === 'both') process.kill(postmasterOf(dataFolder), 'SIGKILL');
  await site.ended;
  const cookies = await load.stop();
  const questions = await asking.stop();
  if (victim === 'starting server') await killWhileStarting(dataFolder, after);
  return { cookies, questions };
}

async function killWhileStarting(dataFolder: string, after: number): Promise<void> {
  const child = spawnSite(dataFolder, { PORT: '0' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  for (const stream of [child.stdout, child.stderr]) stream?.resume();
  await sleep(after * longestStart);
  child.kill('SIGKILL');
  await ended;
}

async function lost(site: RunningSite, cookies: readonly Cookie[]): Promise<string[]> {
  const held = await Promise.all(cookies.map((cookie) => isSignedIn(site.baseUrl, cookie)));
  const gone = held.filter((holds) => !holds).length;
  return gone === 0 ? [] : [`${gone} of ${cookies.length} confirmed sign-ins are gone`];
}

function postmasterOf(dataFolder: string): number {
  return Number.parseInt(readFileSync(join(dataFolder, 'pg18', 'postmaster.pid'), 'utf8'), 10);
}
