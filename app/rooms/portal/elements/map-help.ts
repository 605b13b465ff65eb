import { made } from './made-elements.ts';
import { madeSwitch } from './made-switch.ts';

/** How the map is worked: a line for who comes to it by keyboard, and all keys and gestures in what can be opened. */
export interface MapHelp {
  readonly line: HTMLElement;
  readonly all: HTMLDetailsElement;
  readonly summary: HTMLElement;
  /** Whether keys with one character do something. */
  readonly characters: HTMLInputElement;
  /** Whether zooming glides. */
  readonly gliding: HTMLInputElement;
}

const keys: readonly (readonly [keys: string, does: string])[] = [
  ['Pijlen', 'naar de buurgemeente aan die kant'],
  ['Page Up, Page Down', 'alle gemeenten af'],
  ['Enter', 'kiest de gemeente'],
  ['r', 'de volgende in dezelfde regio'],
  ['z', 'de volgende in hetzelfde gebied'],
  ['b', 'de volgende die gearceerd is'],
  ['x', 'wisselt vlak en lijn'],
  ['+, −', 'zoomen in en uit'],
  ['End, Home', 'dichtbij, en heel Vlaanderen'],
  ['/', 'zoekt een gemeente'],
  ['?', 'deze hulp'],
  ['Escape', 'verlaat de kaart'],
  ['Muis', 'sleep, dubbelklik, of draai aan het wiel met Ctrl ingedrukt'],
  ['Vingers', 'zoom met twee; met één schuift de pagina, of de kaart als ze ingezoomd is'],
];

/** Makes the help; its line has this id, for what it describes. */
export function mapHelp(lineId: string): MapHelp {
  const line = made(
    'p',
    'kaart-hulp',
    'Op de kaart: pijlen gaan naar de buurgemeente, Enter kiest, ? toont alle toetsen.',
  );
  line.id = lineId;
  const all = made('details', 'details kaart-toetsen');
  const summary = made('summary', 'details__summary', 'Toetsen en gebaren');
  const list = made('dl', 'kaart-toetsen__lijst');
  for (const [key, does] of keys) list.append(made('dt', '', key), made('dd', '', does));
  const characters = madeSwitch(
    'regio-kaart lettertoetsen',
    'Lettertoetsen aan terwijl de kaart de focus heeft',
  );
  const gliding = madeSwitch('regio-kaart vloeiend', 'Vloeiend zoomen');
  const content = made('div', 'details__content');
  content.append(list, characters.label, gliding.label);
  all.append(summary, content);
  return { line, all, summary, characters: characters.input, gliding: gliding.input };
}
