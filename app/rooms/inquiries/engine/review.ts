/** What became of an answer that a second person had to read. */
export type ReviewEnding = 'approved' | 'returned' | 'takenBack';

/** A question, as far as it says whether its answer is to be read by a second person. */
export interface ReviewGround {
  readonly kind: string;
  readonly theme: string;
  readonly isOfGovernor: boolean;
}

/** For which answers a second person is needed; null or empty: for any. */
export interface ReviewCondition {
  readonly kind: string | null;
  readonly theme: string;
  readonly ofGovernors: boolean;
}

/** Whether all that the rule says holds for the question, whatever the case of the theme. */
export function needsReview(rule: ReviewCondition, { kind, theme, isOfGovernor }: ReviewGround): boolean {
  if (rule.kind !== null && rule.kind !== kind) return false;
  if (rule.theme !== '' && rule.theme.toLowerCase() !== theme.toLowerCase()) return false;
  return isOfGovernor || !rule.ofGovernors;
}
