import { randomUUID } from 'node:crypto';
import { type Cookie, signInAs } from './load.ts';

/** What the server said yes to about one question. */
export interface Acknowledged {
  /** In its subject and nowhere else, so that it is found back whatever number it got. */
  readonly mark: string;
  /** Of which the server said that it was done, in this order. */
  readonly steps: readonly QuestionStep[];
  /** The form that was on its way when the server went, to be sent once more as it stands; null where none was. */
  readonly cutOff: SentForm | null;
}

/** A form as it was sent. */
export interface SentForm {
  readonly step: QuestionStep;
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly cookie: Cookie;
}

export type QuestionStep = 'registered' | 'referred' | 'noted' | 'delivered';

/** Questions that go their way until the load is stopped or the server is gone. */
export interface QuestionLoad {
  stop(): Promise<readonly Acknowledged[]>;
}

const workers = 3;

/**
 * Lets several people of the office, signed in as this membership, register questions, refer them to an administration,
 * note something and deliver an answer, each as fast as the server takes it.
 */
export function startQuestions(baseUrl: string, membershipId: string): QuestionLoad {
  const all: Acknowledged[] = [];
  let stopped = false;
  const work = async () => {
    const cookie = await signInAs(baseUrl, membershipId).catch(() => null);
    if (cookie === null) return;
    while (!stopped) {
      const one = await walk(baseUrl, cookie, () => stopped);
      all.push(one);
      if (one.cutOff !== null) return;
    }
  };
  const busy = Array.from({ length: workers }, work);
  return {
    stop: async () => {
      stopped = true;
      await Promise.all(busy);
      return all;
    },
  };
}

/** The first of these memberships that may register questions. Throws where none may. */
export async function officeMembership(baseUrl: string, membershipIds: readonly string[]): Promise<string> {
  for (const id of membershipIds) {
    const cookie = await signInAs(baseUrl, id);
    if (cookie === null) continue;
    const { status } = await fetch(`${baseUrl}/vragen/nieuw`, { headers: { cookie }, redirect: 'manual' });
    if (status === 200) return id;
  }
  throw new Error('nobody of the demonstration may register a question');
}

/** Sends a form that was cut off once more, as a browser does that asks "opnieuw verzenden?". */
export async function sendAgain(baseUrl: string, { path, fields, cookie }: SentForm): Promise<number> {
  return (await send(baseUrl, path, fields, cookie)).status;
}

async function walk(baseUrl: string, cookie: Cookie, isOver: () => boolean): Promise<Acknowledged> {
  const mark = randomUUID();
  const steps: QuestionStep[] = [];
  let sent: SentForm | null = null;
  const act = async (step: QuestionStep, path: string, fields: Readonly<Record<string, string>>) => {
    const page = await read(baseUrl, path, cookie);
    const form = { step, path, cookie, fields: { ...hiddenOn(page), ...fields, ...chosenOn(page, step) } };
    sent = form;
    const { status, location } = await send(baseUrl, path, form.fields, cookie);
    // A server whose database is gone says no yes: like one that is gone itself.
    if (status >= 500) throw new TypeError(`${path} answered ${status}`);
    sent = null;
    if (status !== 303) throw new Error(`${path} answered ${status} to ${step}`);
    steps.push(step);
    return location;
  };
  try {
    const question = await act('registered', '/vragen/nieuw', {
      onderwerp: `Vraag ${mark}`,
      vraag: 'Wie is bevoegd?',
      kanaal: 'telephone',
      contact: new Date().toISOString().slice(0, 10),
      aard: 'question',
    });
    if (!isOver())
      await act('referred', `${question}/deelvragen`, { tekst: `Doorgestuurd ${mark}`, tegen: '' });
    if (!isOver()) await act('noted', `${question}/notas`, { tekst: `Nota ${mark}` });
    if (!isOver())
      await act('delivered', `${question}/antwoord`, { wijze: 'telephone', tekst: `Antwoord ${mark}` });
  } catch (error) {
    // A server that is gone is no fault of the load; an answer that is no yes is one.
    if (!(error instanceof TypeError)) throw error;
  }
  return { mark, steps, cutOff: sent };
}

function hiddenOn(page: string): Record<string, string> {
  const fields = [...page.matchAll(/name="(sleutel|versie)" value="([^"]*)"/g)];
  return Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value]));
}

/** An administration that has a box to which questions go. */
function chosenOn(page: string, step: QuestionStep): Record<string, string> {
  if (step !== 'referred') return {};
  return { administratie: /<option value="([0-9a-f-]{36})">FOD Binnenlandse Zaken</.exec(page)?.[1] ?? '' };
}

async function read(baseUrl: string, path: string, cookie: Cookie): Promise<string> {
  const response = await fetch(baseUrl + path, { headers: { cookie } });
  if (!response.ok) throw new TypeError(`${path} answered ${response.status}`);
  return await response.text();
}

async function send(
  baseUrl: string,
  path: string,
  fields: Readonly<Record<string, string>>,
  cookie: Cookie,
): Promise<{ readonly status: number; readonly location: string }> {
  const response = await fetch(baseUrl + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: baseUrl, cookie },
    redirect: 'manual',
  });
  await response.text();
  return { status: response.status, location: response.headers.get('location') ?? '' };
}
