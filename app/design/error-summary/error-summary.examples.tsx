import type { ComponentExamples } from '../style-guide/example.ts';
import { ErrorSummary } from './error-summary.tsx';

export const errorSummaryExamples: ComponentExamples = {
  folder: 'error-summary',
  title: 'Foutenoverzicht',
  about: 'Alle fouten van een formulier boven het formulier, elk met een link naar het veld.',
  examples: [
    {
      name: 'Twee fouten',
      draw: () => (
        <ErrorSummary
          id="fouten-twee"
          takesFocus={false}
          errors={{ einde: 'Kies een dag na 9 maart 2026.', 'titel-fout': 'Vul een titel in.' }}
        />
      ),
    },
    {
      name: 'Het geheel gaat niet',
      draw: () => (
        <ErrorSummary
          id="fouten-geheel"
          takesFocus={false}
          errors={{}}
          message="Iemand anders was je voor. Bekijk wat er gewijzigd is en probeer opnieuw."
        />
      ),
    },
  ],
};
