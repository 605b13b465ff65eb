import { Field } from '#design/field/field.tsx';
import { Filter } from '#design/filter/filter.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { trialFields, trialHref, trialPath } from '#rooms/territory/engine/trial-view.ts';
import type { TrialFrame } from './trial-frame.ts';

interface TrialShareProps extends TrialFrame {
  readonly baseUrl: string;
}

/** The address as what is shared: whoever opens it sees the same moves, and goes on from there. */
export function TrialShare({ view, baseUrl }: TrialShareProps) {
  const address = `${baseUrl}${trialHref(view, { municipality: null, frame: null })}`;
  const { title, ...unnamed } = view;
  return (
    <>
      <p class="prose">
        Niets wordt bewaard: het adres ís de oefening, met alle zetten in hun volgorde. Wie het opent, ziet
        hetzelfde en kan er zelf op verder.
      </p>
      <Field name="adres" label="Adres van deze oefening" required>
        <input class="au-c-input input--full" id="veld-adres" value={address} readonly />
      </Field>
      <Filter
        action={trialPath}
        label="Geef de oefening een naam"
        submit="Zet de naam in het adres"
        keep={trialFields({ ...unnamed, title: '' })}
      >
        <TextInput name="naam" label="Naam van de oefening" value={title} maxlength={80} />
      </Filter>
    </>
  );
}
