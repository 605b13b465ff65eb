import { Tabs } from '#design/tabs/tabs.tsx';
import type { LineFilter } from '../engine/lines-to-correct.ts';
import { problemKindNames } from './problem-words.ts';

interface LineTabsProps {
  readonly path: string;
  readonly filter: LineFilter;
  readonly blocking: number;
  readonly corrected: number;
  /** How many lines the filter asks for. */
  readonly shown: number;
}

/** The lines to correct, those that were corrected, and those of the kind that was asked for. */
export function LineTabs({ path, filter, blocking, corrected, shown }: LineTabsProps) {
  const isKind = filter !== 'blocking' && filter !== 'corrected';
  return (
    <Tabs
      label="Regels van het bestand"
      items={[
        {
          label: 'Te verbeteren',
          href: `${path}#regels`,
          count: blocking,
          current: filter === 'blocking',
        },
        {
          label: 'Verbeterd of weggelaten',
          href: `${path}?soort=verbeterd#regels`,
          count: corrected,
          current: filter === 'corrected',
        },
        ...(isKind
          ? [
              {
                label: problemKindNames[filter],
                href: `${path}?soort=${filter}#regels`,
                count: shown,
                current: true,
              },
            ]
          : []),
      ]}
    />
  );
}
