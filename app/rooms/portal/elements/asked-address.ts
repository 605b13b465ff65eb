/** The address of another view of this page that a link around this place leads to; null where it leads elsewhere. */
export function viewAddress(target: EventTarget | null): string | null {
  const link = target instanceof Element ? target.closest('a[href]') : null;
  if (link === null || link.hasAttribute('download') || link.hasAttribute('target')) return null;
  const url = new URL(link.getAttribute('href') ?? '', location.href);
  // Another place in the same view is the browser's, and so is a file.
  const isOtherPlace = url.hash !== '' && url.search === location.search;
  if (!isHere(url) || isOtherPlace || url.searchParams.has('formaat')) return null;
  return url.pathname + url.search + url.hash;
}

/** The address that a form of this page asks for; null for one that asks elsewhere, or changes something. */
export function formAddress(target: EventTarget | null, submitter: HTMLElement | null = null): string | null {
  if (!(target instanceof HTMLFormElement) || target.method !== 'get') return null;
  const url = new URL(target.getAttribute('action') ?? '', location.href);
  if (!isHere(url)) return null;
  const fields = [...new FormData(target, submitter)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  );
  const query = new URLSearchParams(fields);
  const day = target.querySelector<HTMLInputElement>('input[name="datum"]');
  // A day that was not changed says no more than it did: today goes on being today.
  if (day !== null && day.value === day.defaultValue && !new URLSearchParams(location.search).has('datum'))
    query.delete('datum');
  return `${url.pathname}?${query.toString().replaceAll('%2C', ',')}${url.hash}`;
}

function isHere({ origin, pathname }: URL): boolean {
  return origin === location.origin && pathname === location.pathname;
}
