/** What a municipality is called on the map, in two parts. */
export interface MunicipalityWords {
  readonly name: string;
  /** Where it lies and what crosses; empty where the map says no more than the name. */
  readonly rest: string;
}

const taken = new WeakMap<Element, string>();

/**
 * The words of a municipality: the title that the server gave it. The title itself is taken away and its name put on
 * the link, so that the browser shows no second card and a screen reader does not say everything twice.
 */
export function wordsOf(link: SVGAElement): MunicipalityWords {
  const title = link.querySelector('title');
  if (title !== null) {
    taken.set(link, title.textContent ?? '');
    title.remove();
  }
  const words = splitTitle(taken.get(link) ?? '');
  if (title !== null) link.setAttribute('aria-label', words.name);
  return words;
}

/** "Torhout, Regio Brugge, vervoerregio Roeselare": the name up to the first comma or colon, and the rest. */
export function splitTitle(title: string): MunicipalityWords {
  const [, name = title, rest = ''] = /^([^,:]+)[,:]\s*(.*)$/s.exec(title) ?? [];
  return { name, rest };
}
