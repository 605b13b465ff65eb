import { Textarea } from '#design/textarea/textarea.tsx';
import type { EnteredField } from '#reception/entered-fields.ts';

interface MessageFieldProps {
  readonly field: (name: string) => EnteredField;
  readonly rows?: number;
}

/** What is written to the asker. */
export function MessageField({ field, rows = 8 }: MessageFieldProps) {
  return <Textarea {...field('tekst')} label="Bericht" hint="Schrijf u, niet je." rows={rows} required />;
}
