import { Heading } from '#design/heading/heading.tsx';
import { Table } from '#design/table/table.tsx';
import { api } from '../api-endpoints.ts';
import { apiRoot } from '../reception/api/api-root.ts';
import { descriptionEndpoints } from '../reception/api/description.ts';
import type { Endpoint } from '../reception/endpoint.ts';
import type { House } from '../reception/page.ts';
import { Address } from './address.tsx';

/** Every address of the API with an example and its parameters, made from the endpoints themselves. */
export function AddressTables({ house }: { readonly house: House }) {
  const all = [...api.endpoints, ...descriptionEndpoints(api, house)];
  const groups = [...Map.groupBy(all, ({ group }) => group)];
  return (
    <>
      <Heading level={2}>Alle adressen</Heading>
      <p class="prose">Elk adres begint met {house.baseUrl + apiRoot}. De link toont een voorbeeld.</p>
      {groups.map(([group, endpoints]) => (
        <Table
          caption={group}
          stacks
          rows={endpoints}
          columns={[
            { key: 'adres', label: 'Adres', header: true, cell: exampleOf },
            { key: 'wat', label: 'Wat je krijgt', cell: ({ summary }) => summary },
            { key: 'parameters', label: 'Parameters', cell: parametersOf },
          ]}
        />
      ))}
    </>
  );
}

function exampleOf({ path, examples }: Endpoint) {
  return <Address path={examples[0] ?? path}>{path}</Address>;
}

function parametersOf({ query }: Endpoint): string {
  return Object.keys(query.shape).join(', ') || 'geen';
}
