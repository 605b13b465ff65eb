import { PageHeading } from '#design/heading/heading.tsx';
import { Table } from '#design/table/table.tsx';
import { roles } from '#rooms/people/model.ts';
import { roleName } from '#rooms/people/texts.ts';
import type { Get } from './reception/page.ts';
import { listRights } from './rights.ts';

/** `/rechten-en-rollen`: who may what, from the policies that the program itself obeys. */
export const GET: Get = async () => ({
  title: 'Rechten en rollen',
  description: 'Wie mag wat in Regioloket, per rol.',
  trail: [{ label: 'Start', href: '/' }, { label: 'Rechten en rollen' }],
  body: (
    <div class="stack">
      <PageHeading
        title="Rechten en rollen"
        intro="Wat hieronder staat, is wat het programma zelf toepast. De kaart, de gemeenten, de regio’s en de contactkaarten van organisaties zijn voor iedereen te lezen, zonder account."
      />
      <Table
        caption="Wat iedere rol mag"
        captionHidden
        rows={listRights()}
        columns={[
          { key: 'recht', label: 'Wat', header: true, cell: ({ words }) => words },
          { key: 'onderdeel', label: 'Onderdeel', cell: ({ room }) => room },
          {
            key: 'rollen',
            label: 'Rollen die dat mogen',
            cell: ({ roles: may }) => (may.length === 0 ? 'geen enkele rol' : may.map(roleName).join(', ')),
          },
        ]}
      />
      <p class="prose">
        Alle rollen: {roles.map(roleName).join(', ')}. Wie aangemeld is, mag altijd het eigen account zien,
        van hoedanigheid wisselen en zich overal afmelden.
      </p>
    </div>
  ),
});
