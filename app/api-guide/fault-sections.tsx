import { Heading } from '#design/heading/heading.tsx';
import { type ProblemKind, problems } from '../reception/api/problem.ts';

const explanations: Readonly<Record<ProblemKind, string>> = {
  'onjuiste-parameters':
    'Een parameter bestaat niet, komt twee keer voor of heeft een verkeerde waarde. In fouten staat per parameter wat er niet klopt.',
  'onleesbaar-adres': 'Het adres bevat tekens die niet goed gecodeerd zijn.',
  'niet-gevonden': 'Het adres, de code of de bladzijde bestaat niet.',
  'andere-methode': 'Je kunt alleen lezen: GET, HEAD of OPTIONS.',
  'geen-geschikte-vorm': 'De header Accept laat geen enkele vorm van dit antwoord toe.',
  fout: 'Dat ligt aan ons. In detail staat een nummer dat je ons kunt doorgeven.',
};

/** What each problem means; the `type` of a problem document leads to its section. */
export function FaultSections() {
  const kinds = Object.keys(problems) as ProblemKind[];
  return (
    <>
      <Heading level={2}>Als het misloopt</Heading>
      <p class="prose">
        Een fout is een document volgens RFC 9457, in het Nederlands, met type, title, status, detail en
        instance.
      </p>
      {kinds.map((kind) => (
        <section id={kind} class="prose">
          <Heading level={3}>
            {problems[kind].status}: {problems[kind].title}
          </Heading>
          <p>{explanations[kind]}</p>
        </section>
      ))}
    </>
  );
}
