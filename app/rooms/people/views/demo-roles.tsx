import { Button } from '#design/button/button.tsx';
import { Form } from '#design/form/form.tsx';
import { Heading } from '#design/heading/heading.tsx';
import { List } from '#design/list/list.tsx';
import type { DemoRole } from '../queries/list-demo-roles.ts';
import { roleName } from '../texts.ts';

interface DemoRolesProps {
  readonly roles: readonly DemoRole[];
  readonly formKey: string;
  readonly goal: string | null;
}

/** Every demo role as a button. */
export function DemoRoles({ roles, formKey, goal }: DemoRolesProps) {
  return (
    <section aria-labelledby="demorollen">
      <Heading level={2} id="demorollen">
        Of kies een demorol
      </Heading>
      <p>Deze mensen bestaan niet. Je kunt in de demo-omgeving met elke rol rondkijken.</p>
      <Form
        action={goal === null ? '/aanmelden/demo' : `/aanmelden/demo?naar=${encodeURIComponent(goal)}`}
        oneTimeKey={formKey}
        label="Demorollen"
      >
        <List
          looks="divided"
          items={roles.map((one) => (
            <>
              <Button skin="secondary" name="hoedanigheid" value={one.membershipId}>
                {one.personName}
              </Button>{' '}
              {roleName(one.role)}, {one.organizationName}
            </>
          ))}
        />
      </Form>
    </section>
  );
}
