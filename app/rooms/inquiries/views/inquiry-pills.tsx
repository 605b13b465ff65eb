import { Pill, type PillSkin } from '#design/pill/pill.tsx';
import type { InquiryState, Turn } from '../model.ts';
import { inquiryStateNames, turnNames } from '../texts.ts';

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
export function StatePill({ state }: { readonly state: InquiryState }) {
  return <Pill>{inquiryStateNames[state]}</Pill>;
}
