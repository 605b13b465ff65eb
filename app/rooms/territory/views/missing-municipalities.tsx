import { Button } from '#design/button/button.tsx';
import { Details } from '#design/details/details.tsx';
import { Form } from '#design/form/form.tsx';
import { Select } from '#design/select/select.tsx';
import type { ReadArea } from '../engine/import/import-report.ts';
import type { MunicipalityName } from '../model.ts';

interface MissingMunicipalitiesProps {
  readonly id: string;
  readonly missing: readonly MunicipalityName[];
  readonly areas: readonly ReadArea[];
  /** Whether there is no going on without them. */
  readonly mustBePlaced: boolean;
  readonly formKey: string;
}

/** So many selects with all areas still make a page that can be read; more is a file to complete. */
const placedHere = 40;

/** The municipalities that the file does not name, each to be given an area. */
export function MissingMunicipalities(props: MissingMunicipalitiesProps) {
  const { id, areas, mustBePlaced, formKey } = props;
  const missing = props.missing.toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));
  if (missing.length === 0 || areas.length === 0) return null;
  const names = missing.map(({ name }) => name).join(', ');
  const summary =
    missing.length === 1
      ? '1 gemeente staat niet in het bestand'
      : `${missing.length} gemeenten staan niet in het bestand`;
  if (missing.length > placedHere) {
    return (
      <Details summary={summary}>
        <p>{names}.</p>
        <p>Horen ze in een gebied? Vul het bestand aan en lees het opnieuw in.</p>
      </Details>
    );
  }
  const options = areas.map(({ code, name }) => ({ value: code, label: `${name} (${code})` }));
  return (
    <Details summary={summary} open={mustBePlaced}>
      <p>
        {mustBePlaced
          ? 'Deze afbakening dekt alle gemeenten. Geef ze hier een gebied.'
          : 'Ze liggen dan in geen enkel gebied. Klopt dat niet, geef ze dan hier een gebied.'}
      </p>
      <Form
        action={`/beheer/afbakeningen/${id}/verbeteringen`}
        oneTimeKey={formKey}
        label="Ontbrekende gemeenten"
      >
        {missing.map(({ nis, name }) => (
          <Select name={`nieuw-${nis}`} label={`${name} (${nis})`} empty="in geen gebied" options={options} />
        ))}
        <Button skin="secondary">Gebieden bewaren</Button>
      </Form>
    </Details>
  );
}
