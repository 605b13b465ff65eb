/** The storeys of the house, from the ground up. Arrows go down, or sideways where they are drawn. */
export const storeys = ['ground', 'caseNouns', 'registers', 'cases', 'outlook'] as const;

export type Storey = (typeof storeys)[number];

/** A room: on which storey it lies, and which other rooms it may know. */
export interface Room {
  readonly storey: Storey;
  readonly knows: readonly string[];
}

/**
 * Who may know whom. A room reaches another only along an arrow that is drawn here, and only into its
 * `model.ts`, `engine/`, `commands/` and `queries/`. Besides, every policy names the roles of `people`.
 * Read by the linter (test/architecture), and drawn into ARCHITECTURE.md.
 */
export const rooms: Readonly<Record<string, Room>> = {
  territory: { storey: 'ground', knows: [] },
  parties: { storey: 'ground', knows: [] },
  people: { storey: 'ground', knows: ['parties'] },
  calendar: { storey: 'ground', knows: ['people'] },
  referrals: { storey: 'caseNouns', knows: ['parties', 'people'] },
  correspondence: { storey: 'caseNouns', knows: ['people'] },
  notes: { storey: 'caseNouns', knows: ['people'] },
  tasks: { storey: 'caseNouns', knows: ['people'] },
  documents: { storey: 'caseNouns', knows: ['people'] },
  legislation: { storey: 'registers', knows: ['territory'] },
  cooperation: { storey: 'registers', knows: ['territory'] },
  knowledge: { storey: 'registers', knows: ['people'] },
  inquiries: {
    storey: 'cases',
    knows: [
      'territory',
      'parties',
      'people',
      'calendar',
      'referrals',
      'correspondence',
      'notes',
      'tasks',
      'documents',
      'knowledge',
      'cooperation',
    ],
  },
  portal: { storey: 'outlook', knows: ['territory', 'parties', 'legislation', 'cooperation'] },
  editions: { storey: 'outlook', knows: ['territory', 'portal'] },
};

/** The drawing of the arrows for ARCHITECTURE.md, as Mermaid text. */
export function drawing(): string {
  const storeysInUse = storeys.toReversed().filter((storey) => roomsOn(storey).length > 0);
  const floors = storeysInUse.map(
    (storey) =>
      `  subgraph ${storey}\n${roomsOn(storey)
        .map((name) => `    ${name}`)
        .join('\n')}\n  end`,
  );
  const arrows = Object.entries(rooms).flatMap(([name, { knows }]) =>
    knows.map((other) => `  ${name} --> ${other}`),
  );
  return ['graph TD', ...floors, ...arrows].join('\n');
}

function roomsOn(storey: Storey): string[] {
  return Object.keys(rooms).filter((name) => rooms[name]?.storey === storey);
}
