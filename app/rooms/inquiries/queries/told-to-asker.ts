import type { Authority } from '../engine/authorities.ts';
import { type InquiryStepKind, isToldToAsker } from '../model.ts';
import type { InquiryView } from './get-inquiry.ts';

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

/** What happened to a question, for who asked it, in the order of time: no word of staff among themselves, and no name of an official. */
export function toldToAsker({
  steps,
  termDeeds,
  referrals,
}: Pick<InquiryView, 'steps' | 'termDeeds' | 'referrals'>): readonly ToldEvent[] {
  const said = steps.map(({ kind, at, words, authority }) => ({
    ...nowhere,
    authority,
    kind,
    at,
    words: isToldToAsker(kind) ? words : '',
  }));
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
  ];
  return told.sort((one, other) => one.at.getTime() - other.at.getTime());
}

const nowhere = { addresseeName: null, authority: null } as const;
