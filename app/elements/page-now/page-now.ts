/** The page that stands here as the server gives it now; null where it cannot be had, or the signal says stop. */
export async function pageNow(signal: AbortSignal): Promise<Document | null> {
  try {
    const response = await fetch(location.href, { signal });
    return response.ok ? new DOMParser().parseFromString(await response.text(), 'text/html') : null;
  } catch {
    return null;
  }
}

/** Puts what that page is about in the place of what stands here, and gives it; loads it anew where it has another shape. */
export function showContent(page: Document): HTMLElement | null {
  const here = document.querySelector<HTMLElement>('main .content');
  const there = page.querySelector('main .content');
  if (here === null || there === null) {
    location.reload();
    return null;
  }
  here.replaceChildren(...there.children);
  return here;
}

/** An empty line that is read out when words come into it, beside what is replaced. */
export function spokenLine(beside: Element): HTMLElement {
  const line = document.createElement('p');
  line.className = 'visually-hidden';
  line.setAttribute('role', 'status');
  beside.closest('main')?.append(line);
  return line;
}
