import { expect } from 'vitest';
import type { TestSite } from './site.ts';

/** What the site said yes to about one question: its mark stands in the subject, the referral, the note, the file. */
export interface WorkDone {
  readonly mark: string;
  readonly number: string;
}

/** People at the desk who register, refer, note and answer with attachments, each on its own, until they are told to stop. */
export function startOfficeWork(site: TestSite, people: number) {
  const done: WorkDone[] = [];
  let stopped = false;
  const work = async (person: number) => {
    const as = await site.signInAs('coordinator@abb.test');
    for (let turn = 1; !stopped; turn += 1) done.push(await oneQuestion(site, as, `werk-${person}-${turn}`));
  };
  const busy = Promise.all(Array.from({ length: people }, (_, person) => work(person)));
  return {
    done,
    stop: async () => {
      stopped = true;
      await busy;
    },
  };
}

/** Registers a question, and refers it with a file; gives its number. */
export async function askAndRefer(site: TestSite, as: string, mark: string, dueOn = ''): Promise<string> {
  const question = await send(site, as, '/vragen/nieuw', {
    onderwerp: `Vraag ${mark}`,
    vraag: 'Wie is bevoegd?\nEn "wie" \\ niet?\tNul: \\N.',
    kanaal: 'telephone',
    contact: '2026-11-23',
    aard: 'question',
  });
  const bijlagen = new File([`Bijlage van ${mark}`], `${mark}.txt`, { type: 'text/plain' });
  const referral = { administratie: '', tekst: `Doorgestuurd ${mark}`, tegen: dueOn, bijlagen };
  await send(site, as, `${question}/deelvragen`, referral);
  return /RV-\d{4}-\d{6}/.exec(question)?.[0] ?? '';
}

async function oneQuestion(site: TestSite, as: string, mark: string): Promise<WorkDone> {
  const number = await askAndRefer(site, as, mark);
  await send(site, as, `/vragen/${number}/notas`, { tekst: `Nota ${mark}` });
  await send(site, as, `/vragen/${number}/antwoord`, { wijze: 'telephone', tekst: `Antwoord ${mark}` });
  return { mark, number };
}

/** Fills in the form of a page and sends it; gives where that leads. */
async function send(
  site: TestSite,
  as: string,
  path: string,
  fields: Readonly<Record<string, string | File>>,
): Promise<string> {
  const page = await site.text(path, as);
  const chosen = /<option value="([0-9a-f-]{36})">FOD Binnenlandse Zaken</.exec(page)?.[1] ?? '';
  const filled = 'administratie' in fields ? { ...fields, administratie: chosen } : fields;
  const answer = await site.sendForm(path, filled, { as });
  expect([path, answer.status]).toEqual([path, 303]);
  return answer.headers.get('location') ?? '';
}
