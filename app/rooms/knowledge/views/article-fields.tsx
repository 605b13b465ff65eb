import { DateInput } from '#design/date-input/date-input.tsx';
import { TextInput } from '#design/text-input/text-input.tsx';
import { Textarea } from '#design/textarea/textarea.tsx';
import type { EnteredField } from '#reception/entered-fields.ts';

/** What an article says, on what it rests, when it holds, and who looks at it again when. */
export function ArticleFields({ field }: { readonly field: (name: string) => EnteredField }) {
  return (
    <>
      <TextInput {...field('vraag')} label="Vraag" maxlength={200} required />
      <Textarea {...field('antwoord')} label="Antwoord" rows={10} required />
      <TextInput
        {...field('bron')}
        label="Bron"
        hint="Waarop het antwoord steunt: een artikel, een beslissing, gegevens met hun stand."
        maxlength={300}
        required
      />
      <TextInput {...field('adres')} label="Adres van de bron" maxlength={2000} />
      <DateInput {...field('van')} label="Geldt vanaf" />
      <DateInput {...field('tot')} label="Geldt tot" hint="Op die dag geldt het niet meer." />
      <DateInput {...field('nakijken')} label="Opnieuw nakijken tegen" />
      <TextInput
        {...field('eigenaar')}
        label="Eigenaar"
        hint="De dienst die dit bijhoudt, geen persoon."
        maxlength={100}
        required
      />
    </>
  );
}
