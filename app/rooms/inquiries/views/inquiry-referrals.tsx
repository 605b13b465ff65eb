import { Card } from '#design/card/card.tsx';
import { Pill, type PillSkin } from '#design/pill/pill.tsx';
import { Timeline } from '#design/timeline/timeline.tsx';
import { dayOf, dutch } from '#platform/day.ts';
import { dutchMoment } from '#platform/dutch-moment.ts';
import type { ReferralView } from '#rooms/referrals/queries/list-referrals.ts';
import { dueWords, referralStateNames, referralStepNames } from '#rooms/referrals/texts.ts';

const skins: Readonly<Record<ReferralView['turn'], PillSkin>> = {
  administration: 'ongoing',
  office: 'warning',
  nobody: 'success',
};

/** The deelvragen of a question with their clocks: to whom, what, where each stands, what came back. */
export function InquiryReferrals({ referrals }: { readonly referrals: readonly ReferralView[] }) {
  if (referrals.length === 0) return <p>Nog niet doorgestuurd.</p>;
  return (
    <>
      {referrals.map(({ number, addresseeName, box, question, sentAt, dueOn, state, turn, steps }) => (
        <Card title={`${number}: ${addresseeName}`} level={3}>
          <p>
            <Pill skin={skins[turn]}>{referralStateNames[state]}</Pill> doorgestuurd op {dutch(dayOf(sentAt))}{' '}
            naar {box}; {dueWords(dueOn)}
          </p>
          <p class="own-lines">{question}</p>
          <Timeline
            items={steps
              .filter(({ kind }) => kind !== 'sent')
              .map(({ at, kind, words, untilOn, suggested }) => ({
                when: dutchMoment(at),
                datetime: at.toISOString(),
                title:
                  untilOn === null
                    ? referralStepNames[kind]
                    : `${referralStepNames[kind]}, tot ${dutch(untilOn)}`,
                content: (
                  <>
                    {words !== '' && <p class="own-lines">{words}</p>}
                    {suggested && <p>Wel voor: {suggested}</p>}
                  </>
                ),
              }))}
          />
        </Card>
      ))}
    </>
  );
}
