/** So long after the map came to rest its names are asked for: who goes on zooming asks for none. */
const patienceMilliseconds = 300;

/**
 * Puts the names that the server places for the frame that is seen into the drawings: closer by there are more of them,
 * and none covers another; and below the map the links that start from this frame. Returns what to call when the map
 * has come to rest. Without an answer everything stays as it was.
 */
export function freshNames(host: HTMLElement, signal: AbortSignal): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void renew(host, signal), patienceMilliseconds);
  };
}

async function renew(host: HTMLElement, signal: AbortSignal): Promise<void> {
  const address = location.href;
  const page = await pageAt(address, signal);
  if (page === null || address !== location.href) return;
  const names = [...page.querySelectorAll('regio-kaart .kaart-namen')];
  for (const [index, old] of [...host.querySelectorAll('.kaart-namen')].entries())
    old.replaceChildren(...(names[index]?.childNodes ?? []));
  const links = page.querySelector('.kaart-knoppen');
  if (links !== null) document.querySelector('.kaart-knoppen')?.replaceChildren(...links.childNodes);
}

async function pageAt(address: string, signal: AbortSignal): Promise<Document | null> {
  const answer = await fetch(address, { signal }).catch(() => null);
  const text = answer?.ok ? await answer.text().catch(() => null) : null;
  return text === null ? null : new DOMParser().parseFromString(text, 'text/html');
}
