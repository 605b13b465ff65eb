import type { Reading } from '#platform/context.ts';
import type { Authority } from '#rooms/correspondence/model.ts';
import { getOrganization } from '#rooms/parties/queries/get-organization.ts';
import {
  type FittingRule,
  fittingRules,
  type ProvincesConcerned,
  provincesConcerned,
} from '../engine/triage.ts';
import { namesIn } from '../engine/words-in-text.ts';
import { allows, type InquiryKind } from '../model.ts';
import type { InquiryView } from './get-inquiry.ts';
import { listTriageRules, type TriageRuleView } from './list-triage-rules.ts';
import { proposeAskers } from './propose-asker.ts';
import { proposeTransfer } from './propose-transfer.ts';
import { municipalitiesByName, type NamedMunicipalities, participantsOf } from './triage-ground.ts';
import type { TriageReason } from './triage-reason.ts';

type Fitting = FittingRule<TriageRuleView>;

/** What Regioloket would do with a question, for a person to take over or not; `value` tells it from others of its sort. */
export type TriageProposal = { readonly value: string; readonly because: TriageReason } & (
  | { readonly what: 'elsewhere'; readonly authority: Authority }
  | { readonly what: 'asker'; readonly organizationId: string; readonly name: string }
  | ({ readonly what: 'place' } & ProvincesConcerned)
  | { readonly what: 'classification'; readonly kind: InquiryKind; readonly theme: string }
  | {
      readonly what: 'administration';
      readonly administration: { readonly id: string; readonly name: string } | null;
      readonly policyDomain: string;
    }
);

/**
 * What may still be decided about a question and can be guessed, with the reason; nothing that somebody of the office
 * decided already.
 */
export async function proposeTriage(ctx: Reading, inquiry: InquiryView): Promise<readonly TriageProposal[]> {
  if (!allows('classify', inquiry.state)) return [];
  const decided = await decisionsOn(ctx, inquiry.id);
  const fitting = fittingRules(textOf(inquiry), await listTriageRules(ctx));
  return [
    ...(allows('pointElsewhere', inquiry.state) ? elsewhere(fitting) : []),
    ...(inquiry.organizationId === null ? await askers(ctx, inquiry) : []),
    ...(await places(ctx, inquiry, decided)),
    ...(decided.isClassified ? [] : classification(inquiry, fitting)),
    ...administrations(inquiry, fitting),
  ];
}

/** The registration decided once; every later time a person did. */
async function decisionsOn({ db }: Reading, id: string) {
  const count = async (table: 'inquiries.classification' | 'inquiries.assignment') => {
    const rows = await db.selectFrom(table).select('id').where('inquiry_id', '=', id).limit(2).execute();
    return rows.length;
  };
  return {
    isClassified: (await count('inquiries.classification')) > 1,
    isAssigned: (await count('inquiries.assignment')) > 1,
  };
}

async function askers(ctx: Reading, inquiry: InquiryView): Promise<readonly TriageProposal[]> {
  const found = await proposeAskers(ctx, inquiry);
  return found.map(({ id, name, because }) => ({
    what: 'asker',
    value: id,
    organizationId: id,
    name,
    because,
  }));
}

/** Where it belongs; once somebody decided that, only where it has moved since. */
async function places(
  ctx: Reading,
  inquiry: InquiryView,
  { isAssigned }: { readonly isAssigned: boolean },
): Promise<readonly TriageProposal[]> {
  const moved = await proposeTransfer(ctx, inquiry);
  const found = moved ?? (isAssigned ? null : await concerned(ctx, inquiry));
  if (found === null) return [];
  const { leads, follows, because } = found;
  const value = [leads, ...follows].join(',');
  const isSo = inquiry.provinceNis === leads && follows.every((nis) => inquiry.provinces.includes(nis));
  return isSo ? [] : [{ what: 'place', value, leads, follows, because }];
}

/** By the day of the contact: the province of who asks, else those of who takes part in it, else those of the municipalities that the question names. */
async function concerned(
  ctx: Reading,
  inquiry: InquiryView,
): Promise<(ProvincesConcerned & { readonly because: TriageReason }) | null> {
  const { organizationName, contactedOn } = inquiry;
  const organizationId = inquiry.organizationId ?? inquiry.claimedOrganizationId;
  const asker = organizationId === null ? null : await getOrganization(ctx, organizationId);
  if (asker?.provinceNis) return { leads: asker.provinceNis, follows: [], because: { by: 'askersProvince' } };
  const municipalities = await municipalitiesByName(ctx, contactedOn);
  const codes = await participantsOf(ctx, { organizationId, name: organizationName ?? '' });
  const participants = [...new Set(codes.flatMap((nis) => municipalities.byCode.get(nis) ?? []))];
  const byParticipants = provincesConcerned(participants);
  if (byParticipants !== null)
    return { ...byParticipants, because: { by: 'participants', count: participants.length } };
  return byNames(inquiry, municipalities);
}

function byNames(inquiry: InquiryView, { byName }: NamedMunicipalities) {
  const names = namesIn(textOf(inquiry), [...byName.keys()]);
  const found = provincesConcerned(names.flatMap((name) => byName.get(name) ?? []));
  return found === null ? null : { ...found, because: { by: 'namedMunicipalities', names } as const };
}

function classification(inquiry: InquiryView, fitting: readonly Fitting[]): readonly TriageProposal[] {
  const ofKind = fitting.find(({ rule }) => rule.kind !== null);
  const ofTheme = fitting.find(({ rule }) => rule.theme !== '');
  const kind = ofKind?.rule.kind ?? inquiry.kind;
  const theme = inquiry.theme || (ofTheme?.rule.theme ?? '');
  if (kind === inquiry.kind && theme === inquiry.theme) return [];
  const words = [...new Set([ofKind, ofTheme].flatMap((one) => one?.word ?? []))];
  return [
    { what: 'classification', value: `${kind},${theme}`, kind, theme, because: { by: 'words', words } },
  ];
}

/** Where it belongs that is not here: each once, with all words that say so. */
function elsewhere(fitting: readonly Fitting[]): readonly TriageProposal[] {
  const byAuthority = Map.groupBy(fitting, ({ rule }) => rule.authority);
  return [...byAuthority].flatMap(([authority, rules]) => {
    if (authority === null) return [];
    const words = rules.map(({ word }) => word);
    return [{ what: 'elsewhere', value: authority, authority, because: { by: 'words', words } }];
  });
}

/**
 * Whom to ask while there is no answer: per administration once, and none that was asked already; a policy domain until
 * somebody chose whom to ask.
 */
function administrations(
  { referrals, deliveredAt }: InquiryView,
  fitting: readonly Fitting[],
): readonly TriageProposal[] {
  if (deliveredAt !== null) return [];
  const isAsked = referrals.length > 0;
  const named = fitting.filter(
    ({ rule }) => rule.administration !== null || (rule.policyDomain !== '' && !isAsked),
  );
  const byValue = Map.groupBy(named, ({ rule }) => rule.administration?.id ?? rule.policyDomain);
  return [...byValue].flatMap(([value, rules]) => {
    const rule = rules[0]?.rule;
    if (rule === undefined || referrals.some(({ addresseeId }) => addresseeId === value)) return [];
    const { administration, policyDomain } = rule;
    const words = rules.map(({ word }) => word);
    return [{ what: 'administration', value, administration, policyDomain, because: { by: 'words', words } }];
  });
}

/** What the asker wrote, in which words and names are looked for. */
function textOf({ subjectLine, question }: InquiryView): string {
  return `${subjectLine}\n${question}`;
}
