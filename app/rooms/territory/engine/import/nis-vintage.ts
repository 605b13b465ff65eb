import type { EnteredLine } from './entered-lines.ts';
import type { Vintage, VintageFit } from './import-report.ts';
import { nameForm } from './municipality-index.ts';
import { readNisCode } from './nis-code.ts';

/**
 * How well each vintage fits these lines: by NIS code where a line has one, by name where it has none. Oldest first,
 * as the vintages come.
 */
export function vintageFits(
  lines: readonly EnteredLine[],
  vintages: readonly Vintage[],
): readonly VintageFit[] {
  const said = lines.filter(({ texts }) => texts.nis !== '' || texts.municipality !== '');
  return vintages.map(({ from, to, municipalities }) => {
    const codes = new Set(municipalities.map(({ nis }) => nis));
    const names = new Set(municipalities.map(({ name }) => nameForm(name)));
    const fitting = said.filter(({ texts }) =>
      texts.nis === '' ? names.has(nameForm(texts.municipality)) : codes.has(readNisCode(texts.nis) ?? ''),
    );
    return { from, to, fitting: fitting.length, of: said.length };
  });
}

/** The vintage that the most lines fit; of equals the latest, because most of what is sent is of today. */
export function bestFit(fits: readonly VintageFit[]): VintageFit {
  return fits.reduce((best, fit) => (fit.fitting >= best.fitting ? fit : best), noFit);
}

const noFit: VintageFit = { from: '', to: null, fitting: 0, of: 0 };
