import type { Child } from 'hono/jsx';

/** One state of a component, drawn anew each time. */
export interface Example {
  readonly name: string;
  readonly draw: () => Child;
}

/** A component with all its states; `folder` is its folder under design/, and its anchor in the guide. */
export interface ComponentExamples {
  readonly folder: string;
  readonly title: string;
  readonly about: string;
  readonly examples: readonly Example[];
}
