import { Card } from '#design/card/card.tsx';
import { DescriptionList } from '#design/description-list/description-list.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { dutchMoment } from '#platform/dutch-moment.ts';
import { findHeldLetter } from '#platform/held-letters.ts';
import { isId } from '#platform/is-id.ts';
import { NotFound } from '#platform/refusals.ts';
import { refuseOutsideDemo } from './demo-only.ts';
import { type LetterPiece, letterPieces } from './letter-pieces.ts';
import type { Get } from './reception/page.ts';

/** `/demo/brieven/:id`: one letter as its recipient would read it, its links included. */
export const GET: Get = async (ctx, { params, house }) => {
  refuseOutsideDemo(house);
  const { id = '' } = params;
  const letter = isId(id) ? await findHeldLetter(ctx, id) : null;
  if (letter === null) throw new NotFound('Deze brief bestaat niet, of niet meer.');
  const { subject, recipient, composedAt, body } = letter;
  return {
    title: subject,
    trail: [
      { label: 'Start', href: '/' },
      { label: 'Brieven van de demo', href: '/demo/brieven' },
      { label: 'Brief' },
    ],
    body: (
      <div class="stack">
        <PageHeading title={subject} kind="Brief van de demo" />
        <DescriptionList
          items={[
            { term: 'Aan', description: recipient },
            { term: 'Geschreven op', description: dutchMoment(composedAt) },
          ]}
        />
        <Card title="Tekst van de brief" level={2}>
          <p class="own-lines">{letterPieces(body, house.baseUrl).map(drawn)}</p>
        </Card>
      </div>
    ),
  };
};

function drawn({ text, href }: LetterPiece) {
  return href === null ? text : <a href={href}>{text}</a>;
}
