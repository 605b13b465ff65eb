import { Pill, type PillSkin } from '#design/pill/pill.tsx';
import type { Turn } from '../model.ts';
import { turnNames } from '../texts.ts';
import { type Stood, stateWords } from './state-words.ts';

const skins: Readonly<Record<Turn, PillSkin>> = {
  office: 'warning',
  administration: 'ongoing',
  asker: 'ongoing',
  nobody: 'success',
};

/** Whose turn it is. */
export function TurnPill({ turn, name = turnNames[turn] }: { readonly turn: Turn; readonly name?: string }) {
  return <Pill skin={skins[turn]}>{name}</Pill>;
}

/** Where a question stands. */
export function StatePill(stood: Stood) {
  return <Pill>{stateWords(stood)}</Pill>;
}
