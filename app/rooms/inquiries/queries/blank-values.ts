import type { Reading } from '#platform/context.ts';
import { dutch } from '#platform/day.ts';
import { dutchList } from '#platform/dutch-writing.ts';
import type { BlankValues, LetterKind } from '#rooms/correspondence/engine/text-blocks.ts';
import { listProvinces } from '#rooms/parties/queries/list-provinces.ts';
import type { InquiryView } from './get-inquiry.ts';
import { listClocks } from './list-clocks.ts';

/**
 * What belongs in the known blanks of such a letter about this question. Who asked is never known in one to an
 * administration, and a government that a stranger says to write for not in any.
 */
export async function blankValuesOf(
  ctx: Reading,
  inquiry: InquiryView,
  letter: LetterKind,
): Promise<BlankValues> {
  const { number, subjectLine, contactedOn, askerName, referrals } = inquiry;
  const isClaim = inquiry.organizationId === null && inquiry.channel === 'web';
  const organizationName = isClaim ? null : inquiry.organizationName;
  const asked = referrals.filter(({ state }) => state !== 'withdrawn' && state !== 'refused');
  const administrations = [...new Set(asked.map(({ addresseeName }) => addresseeName))];
  return {
    nummer: number,
    onderwerp: subjectLine,
    'gevraagd op': dutch(contactedOn),
    vraagsteller: letter === 'referral' ? null : askerName || organizationName,
    bestuur: organizationName,
    streefdatum: await firstDueDay(ctx, inquiry.id),
    contactpunt: await contactPointName(ctx, inquiry.provinceNis),
    administratie: administrations.length === 0 ? null : dutchList(administrations),
  };
}

async function firstDueDay(ctx: Reading, id: string): Promise<string | null> {
  const running = (await listClocks(ctx, id)).filter(({ isRunning }) => isRunning);
  const [first] = running.flatMap(({ history }) => history.at(-1)?.dueOn ?? []).sort();
  return first === undefined ? null : dutch(first);
}

async function contactPointName(ctx: Reading, provinceNis: string | null): Promise<string> {
  const province = (await listProvinces(ctx)).find(({ nis }) => nis === provinceNis);
  return province === undefined
    ? 'het centraal toegangspunt regiovorming'
    : `het provinciaal contactpunt ${province.name.replace(/^Provincie /, '')}`;
}
