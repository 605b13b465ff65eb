import { dutchCount } from '#platform/dutch-writing.ts';
import type { StructureOfMunicipality } from '#rooms/cooperation/queries/structures-of-municipality.ts';
import { inactiveWords } from '#rooms/cooperation/texts.ts';

/**
 * How many cooperation structures still work, and how many do not: "8 samenwerkingsverbanden, en 1 dat niet meer
 * actief is". Asks for at least one structure.
 */
export function structureCountWords(structures: readonly StructureOfMunicipality[]): string {
  const active = structures.filter(({ isActive }) => isActive).length;
  const inactive = structures.length - active;
  const still = `${inactive === 1 ? 'dat' : 'die'} ${inactiveWords} ${inactive === 1 ? 'is' : 'zijn'}`;
  if (active === 0) return `${counted(inactive)} ${still}`;
  return inactive === 0 ? counted(active) : `${counted(active)}, en ${dutchCount(inactive)} ${still}`;
}

function counted(count: number): string {
  return `${dutchCount(count)} ${count === 1 ? 'samenwerkingsverband' : 'samenwerkingsverbanden'}`;
}
