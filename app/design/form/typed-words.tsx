import { Heading } from '../heading/heading.tsx';

/** What was typed in a form that the page has no more, to copy; nothing where nothing was typed. */
export function TypedWords({ words }: { readonly words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="niet-verzonden">
      <Heading level={2} id="niet-verzonden">
        Ingevuld en niet verzonden
      </Heading>
      <p class="prose">Het staat hier om te kopiëren; bij ons is er niets van bewaard.</p>
      {words.map((one) => (
        <blockquote class="own-lines">{one}</blockquote>
      ))}
    </section>
  );
}
