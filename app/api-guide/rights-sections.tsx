import { Heading } from '#design/heading/heading.tsx';
import { rightsStatements } from '#rooms/portal/api/source-rights.ts';

/** What each source says of reuse; the catalogue leads to these sections. */
export function RightsSections() {
  return (
    <section id="licentie" class="stack">
      <Heading level={2}>Licentie</Heading>
      <p class="prose">
        De gegevens vallen niet onder de licentie van het programma. Voor elke reeks geldt wat haar bron zegt.
        Vermeld altijd de bron en de dag die bij het antwoord staan.
      </p>
      {rightsStatements.map(({ anchor, source, words }) => (
        <section id={`rechten-${anchor}`} class="prose">
          <Heading level={3}>{source}</Heading>
          <p>{words}</p>
        </section>
      ))}
    </section>
  );
}
