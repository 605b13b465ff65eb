import type { Authority } from '#rooms/correspondence/model.ts';
import { type InquiryStepKind, isToldToAsker } from '../model.ts';
import type { InquiryStepView, InquiryView } from './get-inquiry.ts';

/** What happened to a question that its asker knows of: a step, or that its term was extended, an administration asked, or answered. */
export type ToldKind = InquiryStepKind | 'extended' | 'putTo' | 'answerIn';

/** Something that the asker of a question may know of. */
export interface ToldEvent {
  readonly kind: ToldKind;
  readonly at: Date;
  /** As they were written to or by the asker; empty where there are none. */
  readonly words: string;
  /** The administration that it is about. */
  readonly addresseeName: string | null;
  /** Where the asker was pointed. */
  readonly authority: Authority | null;
}

/**
 * What happened to a question and to what was merged into it, for who asked it, in the order of time: no word of staff
 * among themselves, and no name of an official.
 */
export function toldToAsker({
  steps,
  merged,
  termDeeds,
  referrals,
}: Pick<InquiryView, 'steps' | 'merged' | 'termDeeds' | 'referrals'>): readonly ToldEvent[] {
  const said = steps.map(toldStep);
  const told: ToldEvent[] = [
    ...said.slice(0, 1),
    ...termDeeds.flatMap(({ at, deed, words }) =>
      deed === 'extended' ? [{ ...nowhere, kind: deed, at, words }] : [],
    ),
    ...referrals.map(({ sentAt, addresseeName }) => ({
      ...nowhere,
      kind: 'putTo' as const,
      at: sentAt,
      words: '',
      addresseeName,
    })),
    ...referrals.flatMap(({ addresseeName, state, changedAt }) =>
      state === 'answered'
        ? [{ ...nowhere, kind: 'answerIn' as const, at: changedAt, words: '', addresseeName }]
        : [],
    ),
    ...said.slice(1),
    ...merged.flatMap((one) => one.steps.filter(({ kind }) => kind !== 'merged').map(toldStep)),
  ];
  return told.sort((one, other) => one.at.getTime() - other.at.getTime());
}

function toldStep({ kind, at, words, authority }: InquiryStepView): ToldEvent {
  return { ...nowhere, authority, kind, at, words: isToldToAsker(kind) ? words : '' };
}

const nowhere = { addresseeName: null, authority: null } as const;
