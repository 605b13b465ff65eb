import { z } from 'zod';
import { NotFound } from '#platform/refusals.ts';

const sizeLimit = 500;
const numberBetween = (first: number, last: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, { error: `Schrijf een getal van ${first} tot ${last}.` })
    .transform(Number)
    .pipe(
      z
        .int({ error: `Schrijf een getal van ${first} tot ${last}.` })
        .min(first, { error: `Schrijf een getal van ${first} tot ${last}.` })
        .max(last, { error: `Schrijf een getal van ${first} tot ${last}.` }),
    );

/** The parameters of every list: which page, and how many items on it. */
export const pagingParameters = {
  pagina: numberBetween(1, 100_000)
    .default(1)
    .meta({ description: 'Nummer van de bladzijde, vanaf 1.', example: 2 }),
  per_pagina: numberBetween(1, sizeLimit)
    .default(100)
    .meta({ description: `Aantal per bladzijde, hoogstens ${sizeLimit}.`, example: 50 }),
};

/** What pagingParameters read. */
export interface Paging {
  readonly pagina: number;
  readonly per_pagina: number;
}

/** The schema of one page of a list of these items. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item),
    totaal: z.int().min(0).meta({ description: 'Hoeveel er zijn op alle bladzijden samen.' }),
    volgende: z
      .url()
      .nullable()
      .meta({ description: 'Adres van de volgende bladzijde; null op de laatste.' }),
  });
}

/** The page that was asked of a list that is wholly there. Refuses (NotFound) a page after the last. */
export function pageOf<Item>(
  all: readonly Item[],
  asked: { readonly query: Paging; readonly url: URL },
): { items: Item[]; totaal: number; volgende: string | null } {
  const { pagina, per_pagina: size } = asked.query;
  return pageFrom(all.slice((pagina - 1) * size, pagina * size), all.length, asked);
}

/** The page that was asked, of which these are the items, and all pages have `total`. Refuses (NotFound) a page after the last. */
export function pageFrom<Item>(
  items: readonly Item[],
  total: number,
  { query: { pagina, per_pagina: size }, url }: { readonly query: Paging; readonly url: URL },
): { items: Item[]; totaal: number; volgende: string | null } {
  const last = Math.max(1, Math.ceil(total / size));
  if (pagina > last) throw new NotFound(`Deze lijst heeft geen bladzijde ${pagina}; de laatste is ${last}.`);
  return { items: [...items], totaal: total, volgende: pagina < last ? addressOf(url, pagina + 1) : null };
}

function addressOf(url: URL, page: number): string {
  const other = new URL(url);
  other.searchParams.set('pagina', String(page));
  return other.href;
}
