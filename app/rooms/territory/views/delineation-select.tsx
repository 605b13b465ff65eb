import { Select } from '#design/select/select.tsx';
import type { EnteredField } from '#reception/entered-fields.ts';
import type { DelineationOnDay } from '../queries/list-delineations.ts';

interface DelineationSelectProps {
  readonly field: EnteredField;
  readonly delineations: readonly DelineationOnDay[];
}

/** For which delineation a file is: one that exists, or one that is not there yet. */
export function DelineationSelect({ field, delineations }: DelineationSelectProps) {
  return (
    <Select
      {...field}
      label="Afbakening"
      hint="Kies de afbakening waarvan dit een versie is. Dan vindt Regioloket de codes van gebieden waarvan alleen de naam in het bestand staat."
      required
      empty="Een nieuwe afbakening"
      options={delineations.map(({ code, plural }) => ({ value: code, label: plural }))}
    />
  );
}
