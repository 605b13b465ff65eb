import { Heading } from '#design/heading/heading.tsx';
import type { FormValues } from './page.ts';
import { longestEcho } from './resume.tsx';

/** What a form carries beside what somebody typed in it. */
const carried: ReadonlySet<string> = new Set([
  'sleutel',
  'versie',
  'gezien',
  'daad',
  'beantwoord',
  'ontvangen',
]);
const isChoice = (value: string) => /^[0-9a-f]{8}-[0-9a-f-]{27}$|^\d+$/.test(value);

/**
 * What was typed in a form that came back on a page without that form. Nothing where nothing was typed, nor of more than
 * people type: the browser has that.
 */
export function TypedWords({ values }: { readonly values: FormValues }) {
  const typed = values.entries.filter(
    ([name, value]) => !carried.has(name) && value.trim() !== '' && !isChoice(value),
  );
  if (typed.length === 0 || typed.flat().join('').length > longestEcho) return null;
  return (
    <section class="stack" aria-labelledby="niet-verzonden">
      <Heading level={2} id="niet-verzonden">
        Ingevuld en niet verzonden
      </Heading>
      <p class="prose">Het staat hier om te kopiëren; bij ons is er niets van bewaard.</p>
      {typed.map(([, value]) => (
        <blockquote class="own-lines">{value}</blockquote>
      ))}
    </section>
  );
}
