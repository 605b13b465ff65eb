import type { ComponentExamples } from '../style-guide/example.ts';
import { FileInput } from './file-input.tsx';

export const fileInputExamples: ComponentExamples = {
  folder: 'file-input',
  title: 'Bestand kiezen',
  about: 'Eén of meer bestanden; het formulier heeft dan de eigenschap upload.',
  examples: [
    {
      name: 'Gewoon',
      draw: () => (
        <FileInput name="bijlage" label="Bijlage" hint="Een pdf van hoogstens 10 MB." accept=".pdf" />
      ),
    },
    {
      name: 'Met fout',
      draw: () => (
        <FileInput
          name="bijlage-fout"
          label="Foto’s"
          error="Dit bestand is te groot. Kies het opnieuw, kleiner dan 10 MB."
          multiple
        />
      ),
    },
  ],
};
