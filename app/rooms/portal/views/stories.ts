import type { Story } from './story.ts';
import { druivenstreekStory } from './story-druivenstreek.ts';
import { heistNijlenStory } from './story-heist-nijlen.ts';
import { limburgStory } from './story-limburg.ts';
import { torhoutWichelenStory } from './story-torhout-wichelen.ts';
import { zwijndrechtStory } from './story-zwijndrecht.ts';

/** The stories of the map, in the order in which they are offered. */
export const stories: readonly Story[] = [
  zwijndrechtStory,
  druivenstreekStory,
  torhoutWichelenStory,
  heistNijlenStory,
  limburgStory,
];
