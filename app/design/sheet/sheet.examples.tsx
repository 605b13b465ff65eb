import type { ComponentExamples } from '../style-guide/example.ts';
import { Sheet, SheetPart } from './sheet.tsx';

export const sheetExamples: ComponentExamples = {
  folder: 'sheet',
  title: 'Blad',
  about: 'Eén vel A4: op het scherm zo breed als op papier, en op papier alleen.',
  examples: [
    {
      name: 'Met twee delen',
      draw: () => (
        <Sheet
          level={3}
          title="Atlas van het landschap"
          kind="Boek"
          state="stand op 1 januari 2026"
          foot={<p>Bron: voorbeeld.test</p>}
        >
          <SheetPart title="Inhoud" level={4}>
            <p>Twaalf kaarten en een register.</p>
          </SheetPart>
          <SheetPart title="Uitgave" level={4}>
            <p>Eerste druk, 312 bladzijden.</p>
          </SheetPart>
        </Sheet>
      ),
    },
  ],
};
