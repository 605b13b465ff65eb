import { made } from './made-elements.ts';
import { remember, remembered } from './visit-memory.ts';

/** A switch that is on until it is switched off, and then stays off for this visit; `setting` is what it is kept under. */
export function madeSwitch(setting: string, words: string) {
  const label = made('label', 'kaart-schakelaar');
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.checked = remembered(setting) !== 'uit';
  input.addEventListener('change', () => remember(setting, input.checked ? 'aan' : 'uit'));
  label.append(input, ` ${words}`);
  return { label, input };
}
