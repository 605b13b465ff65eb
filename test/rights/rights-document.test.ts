import { expect, test } from 'vitest';
import { roles } from '#rooms/people/model.ts';
import { roleName } from '#rooms/people/texts.ts';
import { listRights } from '../../app/rights.ts';

const head = `# Rechten en rollen

Deze bladzijde is gemaakt uit de regels die het programma zelf toepast (\`app/rooms/*/policy.ts\`). Verander ze daar,
en vernieuw de bladzijde met \`npm test -- -u\`. Op het scherm staat hetzelfde op \`/rechten-en-rollen\`.

Iedereen, ook zonder account, mag de kaart, de gemeenten, de regio's en de contactkaarten van organisaties lezen, een
account aanvragen en zich aanmelden. Wie aangemeld is, mag het eigen account zien, van hoedanigheid wisselen en zich
overal afmelden. Al het andere staat in de tabel; wat er niet in staat, mag niemand.

`;

test('docs/rechten-en-rollen.md says what the policies say', async () => {
  const rows = listRights().map(
    ({ room, words, roles: may }) =>
      `| ${words} | ${room} | ${may.map(roleName).join(', ') || 'geen enkele rol'} |`,
  );
  const table = ['| Wat | Onderdeel | Rollen die dat mogen |', '| --- | --- | --- |', ...rows].join('\n');
  const names = roles.map((role) => `- ${roleName(role)}`).join('\n');
  await expect(`${head}${table}\n\n## Alle rollen\n\n${names}\n`).toMatchFileSnapshot(
    '../../docs/rechten-en-rollen.md',
  );
});
