import { Select } from '#design/select/select.tsx';
import { dayOf, dutch } from '#platform/day.ts';
import type { EnteredField } from '#reception/entered-fields.ts';
import { allows } from '../model.ts';
import type { AskerMatch, ErasableInquiry } from '../queries/list-erasable-inquiries.ts';
import type { ErasureView } from '../queries/list-erasures.ts';
import { inquiryStateNames } from '../texts.ts';

/** What can go from a question, as its form says it. */
export const erasureChoices = { details: 'gegevens', texts: 'teksten' } as const;

/** The field of what goes from the question with this number. */
export const choiceField = (number: string): string => `keuze-${number}`;

const matches: Readonly<Record<AskerMatch, string>> = {
  number: 'de vraag die je opgaf',
  address: 'hetzelfde mailadres',
  telephone: 'hetzelfde telefoonnummer, een ander of geen mailadres: kijk na of het dezelfde persoon is',
  name: 'dezelfde naam, een ander of geen mailadres: kijk na of het dezelfde persoon is',
};

/** One question that may hold details of the asker: what it holds, why it is here, and what goes of it. */
export function ErasableInquiryChoice({
  inquiry,
  erasures,
  field,
}: {
  readonly inquiry: ErasableInquiry;
  readonly erasures: readonly ErasureView[];
  readonly field: (name: string) => EnteredField;
}) {
  const { number, subjectLine, registeredAt, organizationName, askerName, askerEmail, askerTelephone } =
    inquiry;
  const who = [organizationName, askerName, askerEmail, askerTelephone].filter(Boolean);
  return (
    <li class="stack">
      <p>
        <a href={`/vragen/${number}`}>{number}</a>: {subjectLine}
        <br />
        <small>
          {dutch(dayOf(registeredAt))}, {inquiryStateNames[inquiry.state]}. Hier staat: {who.join(', ')}.
          Gevonden door {matches[inquiry.match]}.
        </small>
      </p>
      <Choice inquiry={inquiry} erasures={erasures} field={field} />
    </li>
  );
}

function Choice({
  inquiry: { number, state, match },
  erasures,
  field,
}: Parameters<typeof ErasableInquiryChoice>[0]) {
  const last = erasures.findLast(({ withTexts }) => withTexts) ?? erasures.at(-1);
  if (last?.withTexts) return <p>Alles is gewist op {dutch(dayOf(last.at))}.</p>;
  if (!allows('erase', state))
    return (
      <p>
        Deze vraag loopt nog: zonder adres kan niemand nog antwoorden.{' '}
        <a href={`/vragen/${number}/afsluiting`}>Sluit {number} eerst af</a>, en kom dan terug.
      </p>
    );
  const isSure = last === undefined && (match === 'number' || match === 'address');
  const entered = field(choiceField(number));
  return (
    <Select
      {...entered}
      value={entered.value || (isSure ? erasureChoices.details : '')}
      label={`Wat gaat weg uit ${number}?`}
      hint={last && `De persoonsgegevens zijn al gewist op ${dutch(dayOf(last.at))}.`}
      required
      options={[
        { value: 'niets', label: 'Niets' },
        ...(last === undefined
          ? [{ value: erasureChoices.details, label: 'Alleen de persoonsgegevens' }]
          : []),
        { value: erasureChoices.texts, label: 'Ook alle teksten en bijlagen' },
      ]}
    />
  );
}
