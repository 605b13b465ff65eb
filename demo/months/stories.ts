import { answeredStories } from './answered-stories.ts';
import { elsewhereStories } from './elsewhere-stories.ts';
import { openStories } from './open-stories.ts';
import { referredStories } from './referred-stories.ts';
import type { Story } from './story.ts';

/** Three months of questions, about real places; nobody asked them, and no administration said this. */
export const stories: readonly Story[] = [
  ...answeredStories,
  ...referredStories,
  ...elsewhereStories,
  ...openStories,
];
