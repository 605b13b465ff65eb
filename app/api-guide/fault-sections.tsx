import { Heading } from '#design/heading/heading.tsx';
import { type ProblemKind, problems } from '../reception/api/problem.ts';

const explanations: Readonly<Record<ProblemKind, string>> = {
  'onjuiste-parameters':
    'Een parameter bestaat niet, komt twee keer voor of heeft een verkeerde waarde. In fouten staat per parameter wat er niet klopt.',
  'onleesbaar-adres': 'Het adres bevat tekens die niet goed gecodeerd zijn.',
  'niet-gevonden': 'Het adres, de code of de bladzijde bestaat niet.',
  'onleesbare-inhoud': 'Wat je stuurde is geen JSON in UTF-8, of het kwam niet helemaal aan.',
  'geen-sleutel':
    'De header Authorization ontbreekt, of de sleutel is onbekend, verlopen of ingetrokken. Vraag ABB een nieuwe.',
  'recht-ontbreekt': 'De sleutel werkt, maar mag dit niet. In detail staat welk recht ontbreekt.',
  'andere-methode': 'Dit adres kent die methode niet. In de header Allow staat welke wel.',
  'geen-geschikte-vorm': 'De header Accept laat geen enkele vorm van dit antwoord toe.',
  'andere-herhaling':
    'Deze Idempotency-Key hoort bij een eerdere aanvraag met een andere inhoud. Kies voor elke nieuwe vraag een nieuwe.',
  'te-groot': 'Stuur hoogstens 15 MB per aanvraag.',
  'andere-inhoudsvorm': 'Stuur JSON, met de header Content-Type: application/json.',
  'onjuiste-inhoud':
    'Een veld ontbreekt, bestaat niet of heeft een verkeerde waarde. In fouten staat per plaats (een JSON Pointer, zoals /bijlagen/0/naam) wat er niet klopt. Er is niets geregistreerd.',
  'te-vaak':
    'Met een sleutel kun je 120 keer per minuut vragen, en 100 vragen per uur stellen. De header Retry-After zegt na hoeveel seconden het weer kan.',
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
