import { CodeSample } from '#design/code-sample/code-sample.tsx';
import { DescriptionList } from '#design/description-list/description-list.tsx';
import { Heading } from '#design/heading/heading.tsx';
import { Table } from '#design/table/table.tsx';
import { keyScopeNames } from '#rooms/people/texts.ts';
import { api } from '../api-endpoints.ts';
import { apiRoot } from '../reception/api/api-root.ts';
import type { KeyedEndpoint } from '../reception/endpoint-keyed.ts';
import type { House } from '../reception/page.ts';

/** What a program of a government can do with a key: ask questions, and follow them. */
export function KeyedSections({ house: { baseUrl } }: { readonly house: House }) {
  return (
    <section id="vragen-met-een-sleutel" class="stack">
      <Heading level={2}>Vragen stellen en opvolgen, met een sleutel</Heading>
      <p class="prose">
        Een programma van een lokaal bestuur, een provincie of een gouverneur kan vragen stellen en opvolgen
        namens die organisatie. Daarvoor heeft het een sleutel nodig: vraag ze aan bij ABB. De antwoorden zijn
        alleen voor jouw organisatie.
      </p>
      <Table
        caption="Adressen met een sleutel"
        stacks
        rows={api.keyed}
        columns={[
          { key: 'adres', label: 'Adres', header: true, cell: addressOf },
          { key: 'wat', label: 'Wat je krijgt', cell: ({ summary }) => summary },
          {
            key: 'recht',
            label: 'Recht van de sleutel',
            cell: ({ scope }) => `${keyScopeNames[scope]} (${scope})`,
          },
          { key: 'parameters', label: 'Parameters', cell: parametersOf },
        ]}
      />
      <Heading level={3}>Een vraag stellen</Heading>
      <CodeSample label="Een vraag stellen met curl" text={askingWith(baseUrl)} />
      <p class="prose">
        Je krijgt 201, met het nummer, het adres waarop je de vraag volgt, waar ze staat en de streefdatum als
        die er is. Een onderwerp en een vraag volstaan; alle velden staan in openapi.json.
      </p>
      <Heading level={3}>Opvolgen</Heading>
      <CodeSample label="Vragen opvolgen met curl" text={followingWith(baseUrl)} />
      <Rules />
    </section>
  );
}

function addressOf({ method, path }: KeyedEndpoint) {
  return (
    <code>
      {method.toUpperCase()} {path}
    </code>
  );
}

function parametersOf({ query, method }: KeyedEndpoint): string {
  const names = Object.keys(query.shape);
  return [...(method === 'post' ? ['Idempotency-Key (header)'] : []), ...names].join(', ') || 'geen';
}

function askingWith(baseUrl: string): string {
  return `curl ${baseUrl}${apiRoot}/vragen \\
  -H "Authorization: Bearer $SLEUTEL" \\
  -H "Idempotency-Key: $(uuidgen)" \\
  -H "Content-Type: application/json" \\
  -d '{
    "onderwerp": "Onze politiezone ligt in twee regio’s",
    "vraag": "Moet de politieraad daarvoor iets beslissen?",
    "bijlagen": [{ "naam": "besluit.txt", "inhoud": "QmVzbHVpdA==" }]
  }'`;
}

function followingWith(baseUrl: string): string {
  return `curl "${baseUrl}${apiRoot}/vragen?gewijzigd_sinds=2026-11-23T09:30:00Z" -H "Authorization: Bearer $SLEUTEL"
curl ${baseUrl}${apiRoot}/vragen/RV-2026-000123 -H "Authorization: Bearer $SLEUTEL"`;
}

function Rules() {
  return (
    <DescriptionList
      items={[
        {
          term: 'Eén keer',
          description:
            'Geef elke nieuwe vraag een eigen Idempotency-Key, bijvoorbeeld een UUID. Kwam er geen antwoord, stuur dan letterlijk hetzelfde opnieuw met dezelfde tekst: je krijgt dertig dagen lang hetzelfde antwoord, en er is één vraag.',
        },
        {
          term: 'Bijlagen',
          description:
            'Ze gaan mee in bijlagen, de inhoud in base64: hoogstens 20 bestanden, en 15 MB voor de hele aanvraag.',
        },
        {
          term: 'Wat je te lezen krijgt',
          description:
            'De vragen van je organisatie, hoe ze ook gesteld zijn: wat er gebeurde en wat tegen je gezegd is, nooit wat ABB onderling schrijft. Antwoord binnen, antwoord bezorgd en bevestigd zijn drie feiten.',
        },
        {
          term: 'Hoe vaak',
          description: 'Per sleutel 120 aanvragen per minuut, en 100 vragen per uur.',
        },
        {
          term: 'De sleutel',
          description:
            'Bewaar ze op je server, nooit in een browser of een app. Lekte ze uit, meld het: ABB trekt ze in en ze werkt meteen niet meer.',
        },
      ]}
    />
  );
}
