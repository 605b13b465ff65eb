import { listDemoRoles } from '#rooms/people/queries/list-demo-roles.ts';
import { roleName } from '#rooms/people/texts.ts';
import type { Deps } from './reception/deps.ts';

/** What the terminal says once everything stands: the address, the data, and how to sign in. */
export async function greeting({ db, clock, house }: Deps, place: string): Promise<string> {
  const lines = ['', `Regioloket ${house.version} staat klaar: ${house.baseUrl}`, `Gegevens: ${place}`];
  if (house.isDemo) {
    const demoRoles = await listDemoRoles({ db, now: clock(), actor: { kind: 'system', name: 'start' } });
    lines.push('', 'Dit is een demo-omgeving. Meld je aan als:');
    for (const one of demoRoles) {
      lines.push(`  ${one.personName} (${roleName(one.role)}, ${one.organizationName})`);
    }
    lines.push(
      house.offersDemoRoles
        ? `op ${house.baseUrl}/aanmelden, met een knop per rol.`
        : 'met een link: npm run regioloket -- login-link <mailadres>',
    );
  }
  lines.push('', 'Stoppen: Ctrl-C', '');
  return lines.join('\n');
}
