import { Button } from '#design/button/button.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading } from '#design/heading/heading.tsx';
import { Table } from '#design/table/table.tsx';
import type { DemoRole } from '../queries/list-demo-roles.ts';
import { roleName } from '../texts.ts';

interface DemoRolesProps {
  readonly roles: readonly DemoRole[];
  readonly goal: string | null;
}

/** Every demo role as a button. */
export function DemoRoles({ roles, goal }: DemoRolesProps) {
  return (
    <section aria-labelledby="demorollen" class="stack">
      <Heading level={2} id="demorollen">
        Of kies een demorol
      </Heading>
      <p>Deze mensen bestaan niet. Je kunt in de demo-omgeving met elke rol rondkijken.</p>
      <Form
        action={goal === null ? '/aanmelden/demo' : `/aanmelden/demo?naar=${encodeURIComponent(goal)}`}
        label="Demorollen"
      >
        <Table
          caption="Demorollen"
          captionHidden
          stacks
          rows={roles}
          columns={[
            { key: 'wie', label: 'Aanmelden als', header: true, cell: roleButton },
            { key: 'rol', label: 'Rol', cell: ({ role }) => roleName(role) },
            { key: 'voor', label: 'Voor', cell: forWords },
          ]}
        />
      </Form>
    </section>
  );
}

function roleButton({ membershipId, personName }: DemoRole) {
  return (
    <Button skin="secondary" name="hoedanigheid" value={membershipId}>
      {personName}
    </Button>
  );
}

function forWords({ organizationName, onBehalfOf }: DemoRole) {
  return onBehalfOf === null ? organizationName : `${organizationName}, namens ${onBehalfOf}`;
}
