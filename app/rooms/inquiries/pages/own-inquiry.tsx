import { ErrorSummary } from '#design/error-summary/error-summary.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import type { Reading } from '#platform/context.ts';
import type { Get, Page, PageRequest, Post } from '#reception/page.ts';
import { reactAsGovernment } from '../commands/react-as-asker.ts';
import { getAskedInquiry } from '../queries/get-inquiry.ts';
import { listClocks } from '../queries/list-clocks.ts';
import { standingWords } from '../views/follow-up-words.ts';
import { GoesOnHere } from '../views/goes-on-here.tsx';
import { AskedInquiry } from './asked-inquiry.tsx';
import { askerDeed } from './follow-up.tsx';

/** `/vragen/:nummer/opvolging`: where the forms of the page below are sent; shows the same. */
export const GET: Get = (ctx, request) => ownInquiryPage(ctx, request);

/** Who is signed in at the government that asked adds something, withdraws, or says whether the answer will do. */
export const POST: Post = async (ctx, request) => {
  const number = request.params.nummer ?? '';
  const outcome = await askerDeed(ctx, request, (verb, words) => reactAsGovernment(ctx, number, verb, words));
  return { ...outcome, seeOther: `/vragen/${number}` };
};

/** A question for the government that asked it: what its private page by link says and does. */
export async function ownInquiryPage(ctx: Reading, request: PageRequest): Promise<Page> {
  const inquiry = await getAskedInquiry(ctx, request.params.nummer ?? '');
  const clocks = await listClocks(ctx, inquiry.id);
  const { number, subjectLine, isConfidential } = inquiry;
  const askedAs = request.params.nummer ?? number;
  const place = `/vragen/${askedAs}`;
  const { entered } = request;
  return {
    title: `${number}: ${subjectLine}`,
    trail: [{ label: 'Start', href: '/' }, { label: 'Vragen', href: '/vragen' }, { label: number }],
    body: (
      <div class="stack">
        <PageHeading
          title={subjectLine}
          kind={isConfidential ? `${number}, vertrouwelijk` : number}
          intro={standingWords(inquiry)}
        />
        {askedAs !== number && <GoesOnHere askedAs={askedAs} number={number} />}
        {entered && <ErrorSummary message={entered.message} errors={entered.fields} />}
        <AskedInquiry
          ctx={ctx}
          inquiry={inquiry}
          clocks={clocks}
          request={{ ...request, path: `${place}/opvolging` }}
          place={place}
        />
      </div>
    ),
  };
}
