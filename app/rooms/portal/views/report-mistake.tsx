interface ReportMistakeProps {
  /** What the reader looks at, as it stands in a sentence: "de vervoerregio’s". */
  readonly about: string;
  /** The full address of what the reader looks at, with its day and choices. */
  readonly address: string;
}

/** "Klopt er iets niet?": leads to the form for a question, which then says already what the reader looked at. */
export function ReportMistake({ about, address }: ReportMistakeProps) {
  return (
    <p class="prose">
      Klopt er iets niet? <a href={questionHref({ about, address })}>Stel je vraag</a>. Welke pagina je
      bekeek, staat er dan al in.
    </p>
  );
}

interface ReportMistakesProps {
  /** Each thing that may be wrong: how it stands in a sentence, and with its day in the subject of the question. */
  readonly layers: readonly { readonly name: string; readonly about: string }[];
  readonly address: string;
}

/** The same for every layer of what the reader looks at, each with a question of its own. */
export function ReportMistakes({ layers, address }: ReportMistakesProps) {
  return (
    <p class="prose">
      Klopt er iets niet? Stel je vraag over{' '}
      {layers.map(({ name, about }, index) => (
        <>
          {index > 0 && (index === layers.length - 1 ? ' of ' : ', ')}
          <a href={questionHref({ about, address })}>{name}</a>
        </>
      ))}
      . Welk beeld je bekeek, staat er dan al in.
    </p>
  );
}

function questionHref({ about, address }: ReportMistakeProps): string {
  const { pathname, search } = new URL(address);
  const filledIn = new URLSearchParams({
    over: `Klopt er iets niet? Over ${about}`,
    pagina: pathname + search,
  });
  return `/vraag-stellen?${filledIn}`;
}
