/** The longest task, in characters: more is for a note. */
export const taskAtMost = 1_000;

/** Where a task stands. */
export type TaskState = 'open' | 'done' | 'withdrawn';

/** What happens to a task. */
export const taskStepKinds = ['given', 'handedOver', 'done', 'withdrawn'] as const;

export type TaskStepKind = (typeof taskStepKinds)[number];

/** What can be done with a task that was given: in which state, what step that leaves, and where it stands then. */
export const taskVerbs = {
  handOver: { from: 'open', leaves: 'handedOver', to: 'open' },
  finish: { from: 'open', leaves: 'done', to: 'done' },
  withdraw: { from: 'open', leaves: 'withdrawn', to: 'withdrawn' },
} as const satisfies Record<
  string,
  { readonly from: TaskState; readonly leaves: TaskStepKind; readonly to: TaskState }
>;

export type TaskVerb = keyof typeof taskVerbs;

/** How the day by which a task should be done lies to today, as an address asks it. */
export const taskDueFilters = ['nu', 'voorbij', 'deze-week', 'geen'] as const;

export type TaskDueFilter = (typeof taskDueFilters)[number];

/** Whether a task is past its day: it was to be done by then, and it is not. */
export function isPastDay(
  { state, dueOn }: { readonly state: TaskState; readonly dueOn: string | null },
  today: string,
): boolean {
  return state === 'open' && dueOn !== null && dueOn < today;
}
