import { made } from './made-elements.ts';
import type { MapAids } from './map-aids.ts';
import { type MeantName, meantNames, whyMeant } from './meant-names.ts';

/** So long after the last letter the names are asked for. */
const patienceMilliseconds = 120;

/**
 * Makes the search a combobox: what is typed is looked up by the server, which knows former, partial and misspelt
 * names; the arrows choose from its answer, Enter takes it (the first where none was chosen), Escape closes it.
 */
export function searchMunicipalities(
  { search, suggestions, say }: MapAids,
  onChoose: (nis: string) => void,
): void {
  let offered: readonly MeantName[] = [];
  let active = -1;
  let asking = new AbortController();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const options = () => [...suggestions.children];
  const activate = (index: number) => {
    active = index;
    for (const [at, option] of options().entries())
      option.setAttribute('aria-selected', String(at === index));
    const option = options()[index];
    option?.scrollIntoView({ block: 'nearest' });
    if (option === undefined) search.removeAttribute('aria-activedescendant');
    else search.setAttribute('aria-activedescendant', option.id);
  };
  const offer = (names: readonly MeantName[]) => {
    offered = names;
    suggestions.replaceChildren(...names.map(optionOf));
    suggestions.hidden = names.length === 0;
    search.setAttribute('aria-expanded', String(names.length > 0));
    activate(-1);
  };
  const close = () => {
    clearTimeout(waiting);
    asking.abort();
    offer([]);
  };
  const ask = async (): Promise<void> => {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const text = search.value.trim();
    const names = text === '' ? [] : await meantNames(text, signal);
    if (signal.aborted) return;
    offer(names ?? []);
    if (text !== '') say(countWords(names));
  };
  const choose = ({ nis, naam }: MeantName) => {
    close();
    search.value = naam;
    onChoose(nis);
  };
  search.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void ask(), patienceMilliseconds);
  });
  search.addEventListener('keydown', async (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape' && offered.length > 0) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (offered.length === 0) await ask();
      else activate(stepped(active, event.key === 'ArrowDown' ? 1 : -1, offered.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      clearTimeout(waiting);
      if (offered.length === 0) await ask();
      const chosen = offered[Math.max(active, 0)];
      if (chosen !== undefined) choose(chosen);
    }
  });
  search.addEventListener('blur', close);
  // The field keeps the focus, so that it does not close the list before the click comes.
  suggestions.addEventListener('pointerdown', (event) => event.preventDefault());
  suggestions.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    const chosen = option === null ? undefined : offered[options().indexOf(option)];
    if (chosen !== undefined) choose(chosen);
  });
}

function optionOf(name: MeantName, index: number): HTMLElement {
  const option = made('li', '', name.naam);
  option.id = `kaart-zoek-${index}`;
  option.setAttribute('role', 'option');
  const why = whyMeant(name);
  if (why !== '') option.append(' ', made('span', '', `(${why})`));
  return option;
}

/** Round and round, through none chosen. */
function stepped(active: number, by: 1 | -1, count: number): number {
  return ((active + 1 + by + count + 1) % (count + 1)) - 1;
}

function countWords(names: readonly MeantName[] | null): string {
  if (names === null) return 'Zoeken lukt nu niet';
  if (names.length === 0) return 'Geen gemeente gevonden';
  return names.length === 1 ? '1 gemeente gevonden' : `${names.length} gemeenten gevonden`;
}
