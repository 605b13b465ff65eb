import type { Writing } from '#platform/context.ts';
import type { Channel, InquiryKind } from '#rooms/inquiries/model.ts';

/** The question that a story is about, once it is registered. */
export interface AskedQuestion {
  readonly id: string;
  readonly number: string;
  readonly provinceNis: string | null;
  readonly email: string | null;
}

/** Something that somebody does about the question. */
export type Deed = (ctx: Writing, question: AskedQuestion) => Promise<unknown>;

/** Who does it: the centre, a contact point by its province, or whoever has a link; the rules of following up. */
export type By = 'centre' | 'antwerpen' | 'limburg' | 'oost' | 'brabant' | 'west' | 'link' | 'rules';

/** A deed, so many days before the day on which the demonstration begins to run. */
export interface Scene {
  readonly daysAgo: number;
  readonly by: By;
  readonly deed: Deed;
}

/** A question, and what became of it. */
export interface Story {
  readonly daysAgo: number;
  readonly channel: Channel;
  readonly kind?: InquiryKind;
  readonly subjectLine: string;
  readonly question: string;
  /** The municipality that asks, by its NIS code; a governor by the province; null: nobody whom the facts know. */
  readonly from: { readonly nis: string } | { readonly governorOf: string } | null;
  readonly name: string;
  /** Null: who wrote or rang left none. */
  readonly email: string | null;
  readonly isConfidential?: boolean;
  readonly scenes: readonly Scene[];
}

/** A scene. */
export function on(daysAgo: number, by: By, deed: Deed): Scene {
  return { daysAgo, by, deed };
}
