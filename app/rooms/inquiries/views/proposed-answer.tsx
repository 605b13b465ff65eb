import { Alert } from '#design/alert/alert.tsx';
import { LinkButton } from '#design/button/button.tsx';
import { dutchMoment } from '#platform/dutch-moment.ts';
import type { ProposedAnswerView } from '../queries/list-proposed-answers.ts';

interface ProposedAnswerProps {
  readonly number: string;
  readonly answer: ProposedAnswerView;
  readonly names: ReadonlyMap<string, string>;
  readonly personId: string | null;
}

/** That an answer waits for a second person, with the way to it; or that it came back, and why; nothing of any other. */
export function ProposedAnswer({ number, answer, names, personId }: ProposedAnswerProps) {
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? 'een collega'));
  if (answer.ending === 'returned') {
    return (
      <Alert skin="warning" title={`Antwoord teruggestuurd door ${nameOf(answer.endedBy)}`}>
        <p class="own-lines">{answer.remark}</p>
        <p>
          <LinkButton href={`/vragen/${number}/antwoord?voorleggen=ja`} skin="secondary">
            Werk het antwoord bij
          </LinkButton>
        </p>
      </Alert>
    );
  }
  if (answer.ending !== null) return null;
  const asked = nameOf(answer.reviewerId);
  return (
    <Alert title="Antwoord voorgelegd, nog niet verstuurd">
      <p>
        Door {nameOf(answer.personId)}, op {dutchMoment(answer.proposedAt)}
        {asked === null ? '' : `, aan ${asked}`}.
      </p>
      <p>
        <LinkButton href={`/vragen/${number}/nalezing`} skin="secondary">
          {answer.personId === personId ? 'Bekijk het of neem het terug' : 'Lees na'}
        </LinkButton>
      </p>
    </Alert>
  );
}
