import { PageHeading } from '#design/heading/heading.tsx';
import { dataTable } from '#design/table/data-table.ts';
import { type Column, Table } from '#design/table/table.tsx';
import { roles } from '#rooms/people/model.ts';
import { roleName } from '#rooms/people/texts.ts';
import type { Get } from './reception/page.ts';
import { listRights, type Right } from './rights.ts';

const caption = 'Wat iedere rol mag';

/** `/rechten-en-rollen`: who may what, from the policies that the program itself obeys. */
export const GET: Get = async () => ({
  title: 'Rechten en rollen',
  description: 'Wie mag wat in Regioloket, per rol.',
  trail: [{ label: 'Start', href: '/' }, { label: 'Rechten en rollen' }],
  tables: [
    dataTable({
      name: 'rechten',
      title: caption,
      source: 'Regioloket, het beleid dat het programma zelf toepast',
      rows: listRights(),
      columns,
    }),
  ],
  body: (
    <div class="stack">
      <PageHeading
        title="Rechten en rollen"
        intro="Wat hieronder staat, is wat het programma zelf toepast. De kaart, de gemeenten, de regio’s en de contactkaarten van organisaties zijn voor iedereen te lezen, zonder account."
      />
      <Table caption={caption} captionHidden rows={listRights()} columns={columns} />
      <p class="prose">
        Alle rollen: {roles.map(roleName).join(', ')}. Wie aangemeld is, mag altijd het eigen account zien,
        van hoedanigheid wisselen en zich overal afmelden.
      </p>
    </div>
  ),
});

const columns: readonly Column<Right>[] = [
  { key: 'recht', label: 'Wat', header: true, cell: ({ words }) => words, value: ({ words }) => words },
  { key: 'onderdeel', label: 'Onderdeel', cell: ({ room }) => room, value: ({ room }) => room },
  { key: 'rollen', label: 'Rollen die dat mogen', cell: rolesWords, value: rolesWords },
];

function rolesWords({ roles: may }: Right): string {
  return may.length === 0 ? 'geen enkele rol' : may.map(roleName).join(', ');
}
