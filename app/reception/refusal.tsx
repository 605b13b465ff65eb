import { randomInt } from 'node:crypto';
import { TypedWords } from '#design/form/typed-words.tsx';
import { PageHeading } from '#design/heading/heading.tsx';
import { ReferenceNumber } from '#design/reference-number/reference-number.tsx';
import { Conflict, Invalid, NotAllowed, NotFound } from '#platform/refusals.ts';
import { centralAddress } from '#rooms/parties/model.ts';
import type { Page } from './page.ts';
import { Unreadable } from './read-form.ts';
import { TooManyAsked } from './turns.ts';

/** The HTTP status of a refusal, or null for anything else: that is a bug. */
export function statusOf(error: unknown): 400 | 403 | 404 | 409 | 422 | 429 | null {
  if (error instanceof NotFound) return 404;
  if (error instanceof NotAllowed) return 403;
  if (error instanceof Conflict) return 409;
  if (error instanceof Invalid) return 422;
  if (error instanceof Unreadable) return 400;
  if (error instanceof TooManyAsked) return 429;
  return null;
}

/** The same page at an address that asks less of it: where it is, and what is left out. */
export interface PlainerAddress {
  readonly href: string;
  readonly label: string;
}

/** A page that only says no: what, why, and where to go from here; with what was typed in a form that is gone. */
export function refusalPage(
  title: string,
  sentence: string,
  plainer: PlainerAddress | null = null,
  typed: readonly string[] = [],
): Page {
  return {
    title,
    body: (
      <>
        <PageHeading title={title} intro={sentence} />
        {plainer && (
          <p>
            <a href={plainer.href}>{plainer.label}</a>
          </p>
        )}
        <TypedWords words={typed} />
        <p>
          <a href="/">Naar de startpagina</a>
        </p>
      </>
    ),
  };
}

/** The address without what comes after its question mark; null where it has nothing there. */
export function plainerAddress({ pathname, searchParams }: URL): PlainerAddress | null {
  if (searchParams.size === 0) return null;
  const isDayOnly = [...searchParams.keys()].every((name) => name === 'datum');
  return { href: pathname, label: `Deze pagina zonder die ${isDayOnly ? 'datum' : 'keuzes'} openen` };
}

export const titles = {
  400: 'Dit adres klopt niet',
  401: 'Meld je aan',
  403: 'Dit mag je niet doen',
  404: 'Pagina niet gevonden',
  405: 'Dit kan hier niet',
  409: 'Dit kan niet meer',
  413: 'Dit is te groot',
  422: 'Dit klopt nog niet',
  429: 'Te veel tegelijk',
} as const;

/** A number to read over the telephone: eight signs without those that look or sound alike. */
export function newReference(): string {
  const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  const sign = () => signs[randomInt(signs.length)] ?? '';
  const four = () => Array.from({ length: 4 }, sign).join('');
  return `${four()}-${four()}`;
}

/** The page for a bug: no trace of the cause, a number by which we find it. */
export function bugPage(reference: string): Page {
  return {
    title: 'Er ging iets mis',
    body: (
      <>
        <PageHeading
          title="Er ging iets mis"
          intro="Dat ligt aan ons, niet aan jou. Probeer het over enkele minuten opnieuw."
        />
        <p>Lukt het dan nog niet? Mail {centralAddress} en vermeld dit nummer.</p>
        <p>
          <ReferenceNumber label="Referentienummer" value={reference} />
        </p>
      </>
    ),
  };
}
