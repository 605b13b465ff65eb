import { Button } from '#design/button/button.tsx';
import { Details } from '#design/details/details.tsx';
import { Form } from '#design/form/form.tsx';
import { List } from '#design/list/list.tsx';
import { dayOf, dutch } from '#platform/day.ts';
import type { MergedInquiry } from '../queries/get-inquiry.ts';
import type { RelationView } from '../queries/list-relations.ts';
import { inquiryStateNames } from '../texts.ts';
import { relationWords } from './relation-words.ts';

interface InquiryRelationsProps {
  readonly relations: readonly RelationView[];
  /** Of the question that they have to do with. */
  readonly number: string;
  readonly formKey: string;
}

/** The questions that have to do with this one, each with what it is to it, where it stands and why. */
export function InquiryRelations({ relations, number, formKey }: InquiryRelationsProps) {
  return (
    <List
      looks="divided"
      items={relations.map((relation) => (
        <>
          <strong>{relationWords(relation)}:</strong>{' '}
          <a href={`/vragen/${relation.number}`}>
            {relation.number}: {relation.subjectLine}
          </a>{' '}
          ({inquiryStateNames[relation.state]})
          {relation.reason !== '' && <div class="help-text">{relation.reason}</div>}
          {relation.kind === 'related' && (
            <Form
              action={`/vragen/${number}/verwante-vragen`}
              oneTimeKey={formKey}
              label={`Verwantschap met ${relation.number} weghalen`}
            >
              <input type="hidden" name="daad" value="weg" />
              <input type="hidden" name="nummer" value={relation.number} />
              <Button skin="naked">Haal de verwantschap met {relation.number} weg</Button>
            </Form>
          )}
        </>
      ))}
    />
  );
}

/** What was asked in the questions that go on in this one. */
export function MergedQuestions({
  merged,
  isOffice,
}: {
  readonly merged: readonly MergedInquiry[];
  readonly isOffice: boolean;
}) {
  return (
    <>
      {merged.map(({ number, subjectLine, question, registeredAt, askerName }) => (
        <Details summary={`Ook gevraagd, ${number}: ${subjectLine}`}>
          <p class="help-text">
            {isOffice && askerName !== '' ? `${askerName}, ` : ''}
            {dutch(dayOf(registeredAt))}
            {isOffice && (
              <>
                . <a href={`/vragen/${number}`}>Alles wat bij {number} staat</a>
              </>
            )}
          </p>
          <p class="own-lines">{question}</p>
        </Details>
      ))}
    </>
  );
}
