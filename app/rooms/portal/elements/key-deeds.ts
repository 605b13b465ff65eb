import type { Direction } from './nearest-towards.ts';

/** In what the next municipality is like this one. */
export type Fellowship = 'region' | 'area' | 'hatched';

/** What a key does on the map. */
export type KeyDeed =
  | { readonly deed: 'walk'; readonly direction: Direction }
  | { readonly deed: 'fellow'; readonly like: Fellowship }
  | {
      readonly deed:
        | 'whole'
        | 'closest'
        | 'closer'
        | 'further'
        | 'next'
        | 'previous'
        | 'leave'
        | 'swap'
        | 'search'
        | 'help';
    };

interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const deeds: Readonly<Record<string, KeyDeed>> = {
  ArrowUp: { deed: 'walk', direction: 'north' },
  ArrowRight: { deed: 'walk', direction: 'east' },
  ArrowDown: { deed: 'walk', direction: 'south' },
  ArrowLeft: { deed: 'walk', direction: 'west' },
  PageDown: { deed: 'next' },
  PageUp: { deed: 'previous' },
  Home: { deed: 'whole' },
  End: { deed: 'closest' },
  Escape: { deed: 'leave' },
};

/** Keys that speech input may press by mistake: they can be switched off (WCAG 2.1.4). */
const characterDeeds: Readonly<Record<string, KeyDeed>> = {
  '+': { deed: 'closer' },
  '=': { deed: 'closer' },
  '-': { deed: 'further' },
  '/': { deed: 'search' },
  '?': { deed: 'help' },
  x: { deed: 'swap' },
  r: { deed: 'fellow', like: 'region' },
  z: { deed: 'fellow', like: 'area' },
  b: { deed: 'fellow', like: 'hatched' },
};

/** What this key does, or null for one that is the browser's: so is every key together with Ctrl, Alt or Command. */
export function deedOf(pressed: PressedKey, hasCharacters: boolean): KeyDeed | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  return deeds[pressed.key] ?? (hasCharacters ? (characterDeeds[pressed.key.toLowerCase()] ?? null) : null);
}
