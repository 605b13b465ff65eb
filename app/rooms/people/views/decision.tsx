import { Heading } from '#design/heading/heading.tsx';
import { AccountRequestFacts } from './account-request-facts.tsx';
import { ApprovalForm } from './approval-form.tsx';
import type { DecisionProps } from './decision-props.ts';
import { DomainWords } from './domain-words.tsx';
import { KnownPerson } from './known-person.tsx';
import { RefusalForm } from './refusal-form.tsx';

/** The request, and, while it waits, what we know of its mail domain and its address and the two decisions. */
export function Decision(props: DecisionProps) {
  const { request, known } = props;
  const waits = request.state === 'waiting';
  return (
    <div class="two-columns">
      <section class="stack" aria-labelledby="aanvraag">
        <Heading level={2} id="aanvraag">
          Aanvraag
        </Heading>
        <AccountRequestFacts request={request} />
        {waits && <DomainWords {...props} />}
        {waits && known && <KnownPerson person={known} />}
      </section>
      {waits && (
        <section class="stack" aria-labelledby="beslissing">
          <Heading level={2} id="beslissing">
            Beslissing
          </Heading>
          <ApprovalForm {...props} />
          <RefusalForm {...props} />
        </section>
      )}
    </div>
  );
}
