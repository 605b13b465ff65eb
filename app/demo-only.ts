import { NotFound } from '#platform/refusals.ts';
import type { House } from './reception/page.ts';

/** Refuses (NotFound) whatever is for who tries the demonstration, unless this is one on a loopback address. */
export function refuseOutsideDemo({ offersDemoRoles }: House): void {
  if (!offersDemoRoles) throw new NotFound('Deze pagina bestaat niet. Controleer het adres.');
}
