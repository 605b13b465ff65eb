import { Alert } from '#design/alert/alert.tsx';
import { Select } from '#design/select/select.tsx';
import type { Reading } from '#platform/context.ts';
import type { EnteredField } from '#reception/entered-fields.ts';
import type { FormValues, PageRequest } from '#reception/page.ts';
import { getInquiry, type InquiryView } from '../queries/get-inquiry.ts';
import type { Handler } from '../queries/list-handlers.ts';
import { findLastProposal, type ProposedAnswerView } from '../queries/list-proposed-answers.ts';
import { findReviewRule, type ReviewRuleView } from '../queries/list-review-rules.ts';
import { listReviewers } from '../queries/list-reviewers.ts';

/** Whether an answer is laid before a second person first, why, and before whom. */
export interface AnswerReview {
  readonly isProposed: boolean;
  readonly rule: ReviewRuleView | null;
  readonly reviewers: readonly Handler[];
  /** The last answer, where it came back or was taken back and nothing went out since: to go on with. */
  readonly returned: ProposedAnswerView | null;
}

const proposing = 'voorleggen';

/** Whether a form lays its answer before a second person. */
export function isProposal(form: FormValues): boolean {
  return form.text(proposing) === 'ja';
}

/**
 * What of four eyes holds for the answer of a form: needed by a rule, or asked in the address. What was told otherwise
 * than by mail (`?gegeven=ja`) is only noted, and nobody reads that first.
 */
export async function answerReview(
  ctx: Reading,
  { params, query, entered }: PageRequest,
): Promise<AnswerReview> {
  const inquiry = await getInquiry(ctx, params.nummer ?? '');
  const rule = inquiry.askerEmail === null ? null : await findReviewRule(ctx, inquiry.id);
  const isNoted = entered === null ? query.get('gegeven') === 'ja' : entered.values.text('wijze') !== 'mail';
  const isAsked = entered === null ? query.get(proposing) === 'ja' : isProposal(entered.values);
  const isProposed = inquiry.askerEmail !== null && !isNoted && (rule !== null || isAsked);
  return {
    isProposed,
    rule,
    reviewers: isProposed ? await listReviewers(ctx, inquiry.id) : [],
    returned: await lastReturned(ctx, inquiry),
  };
}

async function lastReturned(ctx: Reading, inquiry: InquiryView): Promise<ProposedAnswerView | null> {
  const last = await findLastProposal(ctx, inquiry);
  return last?.ending === 'returned' || last?.ending === 'takenBack' ? last : null;
}

interface ReviewFieldsProps {
  readonly field: (name: string) => EnteredField;
  readonly review: AnswerReview;
  readonly inquiry: InquiryView;
}

/** Why a second person reads along, what the last one said, and who is asked. */
export function ReviewFields({ field, review, inquiry: { number, askerEmail } }: ReviewFieldsProps) {
  const { rule, reviewers, returned } = review;
  return (
    <>
      <input type="hidden" name={proposing} value="ja" />
      <input type="hidden" name="wijze" value="mail" />
      {returned?.ending === 'returned' && (
        <Alert skin="warning" title="Teruggestuurd door wie het nalas">
          <p class="own-lines">{returned.remark}</p>
        </Alert>
      )}
      <p>
        Naar {askerEmail}, na goedkeuring door een collega.
        {rule !== null && ` Dat is nodig: ${rule.reason}.`}{' '}
        <a href={`/vragen/${number}/antwoord?gegeven=ja`}>Het antwoord is al gegeven: noteer hoe</a>
      </p>
      <Select
        {...field('nalezer')}
        label="Wie leest na"
        hint="De naam staat bij de vraag. Ook een andere collega mag het nalezen."
        empty="Wie eerst kan"
        options={reviewers.map(({ personId, name, organizationName }) => ({
          value: personId,
          label: `${name} (${organizationName})`,
        }))}
      />
    </>
  );
}
