import type { Writing } from '#platform/context.ts';
import { addMonths, dayOf } from '#platform/day.ts';
import { writeArticle } from '#rooms/knowledge/commands/write-article.ts';

/** Examples that say no more than the reference data do: ABB's own answers are for ABB to write. */
const articles = [
  {
    question: 'Hoeveel referentieregio’s zijn er?',
    answer:
      'Vlaanderen telt 15 referentieregio’s. Bij Regio’s staan ze allemaal, elk met haar gemeenten en de bron daarvan.',
    source: 'Referentiegegevens van Regioloket: referentieregio’s',
  },
  {
    question: 'In welke referentieregio ligt mijn gemeente?',
    answer:
      'Zoek je gemeente op bij Gemeenten. Op haar pagina staat haar referentieregio, en in welke gebieden van andere afbakeningen ze ligt.',
    source: 'Referentiegegevens van Regioloket: gemeenten en afbakeningen',
  },
  {
    question: 'Wie is het contactpunt van mijn gemeente?',
    answer:
      'Vul de naam van je gemeente in bij “Wie is mijn contactpunt?”. Ook een vroegere naam, van voor een fusie, wordt herkend.',
    source: 'Referentiegegevens van Regioloket: organisaties',
  },
] as const;

/** Writes the questions that come back, marked as a demonstration. */
export async function writeArticles(ctx: Writing): Promise<void> {
  const today = dayOf(ctx.now);
  const period = { validFrom: today, validTo: null, reviewOn: addMonths(today, 12), owner: 'Demonstratie' };
  for (const article of articles)
    await writeArticle(ctx, { ...article, ...period, sourceUrl: null }, { isDemonstration: true });
}
