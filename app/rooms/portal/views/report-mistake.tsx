import { centralAddress } from '#rooms/parties/model.ts';

interface ReportMistakeProps {
  /** What the reader looks at, as it stands in a sentence: "de vervoerregio’s". */
  readonly about: string;
  /** The full address of what the reader looks at, with its day and choices. */
  readonly address: string;
}

/** "Klopt er iets niet?": a mail to the central address that already says what the reader looked at. */
export function ReportMistake({ about, address }: ReportMistakeProps) {
  return (
    <p class="prose">
      Klopt er iets niet? <a href={mailHref({ about, address })}>Mail het ons</a>. De mail zegt al welke
      pagina je bekeek.
    </p>
  );
}

interface ReportMistakesProps {
  /** Each thing that may be wrong: how it stands in a sentence, and with its day in the subject of the mail. */
  readonly layers: readonly { readonly name: string; readonly about: string }[];
  readonly address: string;
}

/** The same for every layer of what the reader looks at, each with a mail of its own. */
export function ReportMistakes({ layers, address }: ReportMistakesProps) {
  return (
    <p class="prose">
      Klopt er iets niet? Mail ons over{' '}
      {layers.map(({ name, about }, index) => (
        <>
          {index > 0 && (index === layers.length - 1 ? ' of ' : ', ')}
          <a href={mailHref({ about, address })}>{name}</a>
        </>
      ))}
      . De mail zegt al welk beeld je bekeek.
    </p>
  );
}

function mailHref({ about, address }: ReportMistakeProps): string {
  const subject = encodeURIComponent(`Klopt er iets niet? Over ${about}`);
  const body = encodeURIComponent(`Ik bekeek: ${address}\n\nDit klopt volgens mij niet:\n\n`);
  return `mailto:${centralAddress}?subject=${subject}&body=${body}`;
}
