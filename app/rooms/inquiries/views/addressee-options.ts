import type { OptionGroup } from '#design/select/select.tsx';
import type { Addressee } from '#rooms/referrals/queries/list-addressees.ts';
import { askerOptions } from './asker-options.ts';

/** Administrations to choose one from, by kind; those that cannot be written to yet stand last and cannot be chosen. */
export function addresseeOptions(addressees: readonly Addressee[]): OptionGroup[] {
  const unreached = addressees.filter(({ hasBox }) => !hasBox);
  const groups = askerOptions(addressees.filter(({ hasBox }) => hasBox));
  if (unreached.length === 0) return groups;
  const options = unreached.map(({ id, name }) => ({ value: id, label: name, disabled: true }));
  return [...groups, { label: 'Nog geen postvak: niet te kiezen', options }];
}
