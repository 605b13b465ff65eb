/** What the element adds around the drawings of the server. */
export interface MapAids {
  readonly closer: HTMLButtonElement;
  readonly further: HTMLButtonElement;
  readonly whole: HTMLButtonElement;
  readonly characters: HTMLInputElement;
  readonly help: HTMLElement;
  /** Says a sentence to who listens. */
  readonly say: (words: string) => void;
  readonly remove: () => void;
}

/** Adds the buttons above the map; below it how keys and pointer work, and the live line. */
export function mapAids(host: HTMLElement, helpId: string): MapAids {
  const [closer, further, whole] = [button('Zoom in'), button('Zoom uit'), button('Heel Vlaanderen')];
  const bar = element('div', 'kaart-bediening');
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', 'Zoomen');
  bar.append(closer, further, whole);
  const help = element('p', 'kaart-hulp', helpText);
  help.id = helpId;
  help.tabIndex = -1;
  const { label, characters } = characterSwitch();
  const live = element('p', 'visually-hidden');
  live.setAttribute('aria-live', 'polite');
  host.prepend(bar);
  host.append(help, label, live);
  return {
    closer,
    further,
    whole,
    characters,
    help,
    say: (words) => {
      live.textContent = words;
    },
    remove: () => {
      for (const part of [bar, help, label, live]) part.remove();
    },
  };
}

const helpText =
  'Met het toetsenbord: de pijlen gaan naar de buurgemeente, Page Up en Page Down lopen alle gemeenten af, Enter kiest, End zoomt in, Home toont heel Vlaanderen en Escape verlaat de kaart. Met de lettertoetsen aan: + en - zoomen, x wisselt vlak en lijn. Met de muis: sleep, dubbelklik, of draai aan het wiel terwijl je Ctrl ingedrukt houdt. Op een scherm met aanraking: zoom met twee vingers.';

/** Off for this visit where it was switched off. */
const setting = 'regio-kaart lettertoetsen';

function characterSwitch() {
  const label = element('label', 'kaart-lettertoetsen');
  const characters = document.createElement('input');
  characters.type = 'checkbox';
  characters.checked = sessionStorage.getItem(setting) !== 'uit';
  characters.addEventListener('change', () =>
    sessionStorage.setItem(setting, characters.checked ? 'aan' : 'uit'),
  );
  label.append(characters, ' Lettertoetsen aan terwijl de kaart de focus heeft');
  return { label, characters };
}

function button(text: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'au-c-button au-c-button--secondary';
  made.textContent = text;
  return made;
}

function element(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}
