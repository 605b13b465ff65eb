/** A municipality that a text may mean, as `/api/v1/gemeenten/bedoeld` answers. */
export interface MeantName {
  readonly nis: string;
  readonly naam: string;
  /** The name by which it was found: its own, a former one, or one much like what was typed. */
  readonly via: string;
  readonly gevondenDoor: 'naam' | 'andere-dag' | 'deel' | 'lijkt-erop';
}

/** The municipalities that a text may mean on the day of the page; null where the server does not say. */
export async function meantNames(text: string, signal: AbortSignal): Promise<readonly MeantName[] | null> {
  const day = new URLSearchParams(location.search).get('datum');
  const query = new URLSearchParams({ naam: text, ...(day && { datum: day }) });
  const answer = await fetch(`/api/v1/gemeenten/bedoeld?${query}`, { signal }).catch(() => null);
  const found: { readonly items: readonly MeantName[] } | null = answer?.ok
    ? await answer.json().catch(() => null)
    : null;
  return found?.items ?? null;
}

/** Why a municipality is offered, where its name does not say so: "Kruisem" for who typed "Kruishoutem". */
export function whyMeant({ naam, via, gevondenDoor }: MeantName): string {
  if (gevondenDoor === 'lijkt-erop') return via === naam ? 'lijkt op wat je typte' : `lijkt op ${via}`;
  return via === naam ? '' : via;
}
