import { Textarea } from '#design/textarea/textarea.tsx';
import type { EnteredField } from '#reception/entered-fields.ts';

/** What is written to the asker. */
export function MessageField({ field }: { readonly field: (name: string) => EnteredField }) {
  return (
    <Textarea
      {...field('tekst')}
      label="Bericht"
      hint="Schrijf u, niet je."
      rows={8}
      maxlength={50_000}
      required
    />
  );
}
