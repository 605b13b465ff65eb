import { made, madeButton } from './made-elements.ts';
import { mapHelp } from './map-help.ts';

/** What the element adds around the drawings of the server. */
export interface MapAids {
  /** The buttons above the map: another may be added. */
  readonly bar: HTMLElement;
  readonly closer: HTMLButtonElement;
  readonly further: HTMLButtonElement;
  readonly whole: HTMLButtonElement;
  /** Pressed while fill and line have changed places. */
  readonly swap: HTMLButtonElement;
  readonly search: HTMLInputElement;
  readonly suggestions: HTMLElement;
  /** Whether keys with one character do something. */
  readonly characters: HTMLInputElement;
  readonly gliding: HTMLInputElement;
  readonly openHelp: () => void;
  /** Puts the focus behind the map. */
  readonly leave: () => void;
  /** Says a sentence to who listens. */
  readonly say: (words: string) => void;
  readonly remove: () => void;
}

/** What describes a drawing to who comes to it by keyboard. */
export const helpLineId = 'kaart-hulp';

/** Fills the places of the server: above the map with a search and buttons, below it with how it is worked and the live line. */
export function mapAids(host: HTMLElement): MapAids {
  const [closer, further] = [madeButton('Zoom in', '+'), madeButton('Zoom uit', '−')];
  const whole = madeButton('Heel Vlaanderen');
  const swap = madeButton('Wissel vlak en lijn');
  swap.setAttribute('aria-pressed', 'false');
  const zoom = made('div', 'kaart-bediening__knoppen');
  zoom.setAttribute('role', 'group');
  zoom.setAttribute('aria-label', 'Zoomen en wisselen');
  zoom.append(closer, further, whole, swap);
  const { field, search, suggestions } = searchField();
  const help = mapHelp(helpLineId);
  const live = made('p', 'visually-hidden');
  live.setAttribute('aria-live', 'polite');
  host.querySelector('.kaart-bediening')?.append(field, zoom);
  host.querySelector('.kaart-hulpmiddelen')?.append(help.line, help.all, live);
  const open = (isOpen: boolean) => {
    help.all.open ||= isOpen;
    help.summary.focus();
  };
  return {
    bar: zoom,
    closer,
    further,
    whole,
    swap,
    search,
    suggestions,
    characters: help.characters,
    gliding: help.gliding,
    openHelp: () => open(true),
    leave: () => open(false),
    say: (words) => {
      live.textContent = words;
    },
    remove: () => {
      for (const part of [field, zoom, help.line, help.all, live]) part.remove();
    },
  };
}

/** The roles and states that a combobox with a list has (WAI-ARIA 1.2); what it does is in municipality-search. */
function searchField() {
  const field = made('div', 'kaart-zoek');
  const label = made('label', 'visually-hidden', 'Zoek een gemeente op de kaart');
  const search = made('input', 'au-c-input');
  const suggestions = made('ul', 'kaart-zoek__lijst');
  label.htmlFor = 'kaart-zoek';
  search.id = 'kaart-zoek';
  search.type = 'text';
  search.placeholder = 'Zoek een gemeente';
  search.autocomplete = 'off';
  search.setAttribute('role', 'combobox');
  search.setAttribute('aria-autocomplete', 'list');
  search.setAttribute('aria-expanded', 'false');
  search.setAttribute('aria-controls', 'kaart-zoek-lijst');
  suggestions.id = 'kaart-zoek-lijst';
  suggestions.setAttribute('role', 'listbox');
  suggestions.setAttribute('aria-label', 'Gemeenten');
  suggestions.hidden = true;
  field.append(label, search, suggestions);
  return { field, search, suggestions };
}
