import { Alert } from '#design/alert/alert.tsx';
import { List } from '#design/list/list.tsx';
import type { PersonView } from '../queries/get-person.ts';
import { membershipWords } from '../texts.ts';

/** That the address has an account already, and for whom. */
export function KnownPerson({ person: { name, memberships } }: { person: PersonView }) {
  return (
    <Alert skin="info" title="Dit mailadres heeft al een account">
      <p>Het account staat op naam van {name}. Bij goedkeuring komt er een hoedanigheid bij.</p>
      {memberships.length > 0 && <List items={memberships.map((one) => membershipWords(one))} />}
    </Alert>
  );
}
