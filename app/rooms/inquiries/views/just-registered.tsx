import { Alert } from '#design/alert/alert.tsx';
import { ReferenceNumber } from '#design/reference-number/reference-number.tsx';
import type { Actor } from '#platform/context.ts';
import type { InquiryView } from '../queries/get-inquiry.ts';

/** How long the number stands there for who registered it: as long as a conversation goes on. */
const tenMinutes = 600_000;

/** The number to pass on, and the way to the next one, for who registered the question a moment ago; nothing for others. */
export function JustRegistered({
  inquiry: { number, steps, registeredAt },
  actor,
  now,
}: {
  readonly inquiry: InquiryView;
  readonly actor: Actor;
  readonly now: Date;
}) {
  const isOwn = actor.kind === 'member' && steps[0]?.personId === actor.personId;
  if (!isOwn || steps.length > 1 || now.getTime() - registeredAt.getTime() > tenMinutes) return null;
  return (
    <Alert skin="success" title="Geregistreerd. Geef dit nummer door:">
      <p>
        <ReferenceNumber value={number} />
      </p>
      <p>
        <a href="/vragen/nieuw#veld-bestuur">Nog een vraag registreren</a>
      </p>
    </Alert>
  );
}
