import { measureGrowth } from './comparison-growth.ts';
import { besidePeers } from './comparison-peers.ts';

/**
 * The comparison engine: beside scikit-learn and igraph on the same labels, and over more and more units. `failed`
 * where an answer differs from theirs, or where we are slower than we promise.
 */
export async function measureComparison(): Promise<{ text: string; failed: boolean }> {
  const parts = [await besidePeers(), measureGrowth()];
  const text = `## Comparison of delineations

Ours is \`compareAllPairs\` on encoded delineations: in one go, for both directions of every pair, how many areas conform
and cross (the position of every area is worked out), minimal moves (open), inhabitants in and outside the main region,
fragments and the five indices, each plain and by inhabitants. Not in it: names and alternatives per area
(\`positionsOf\`), nor encoding the tables.

${parts.map((part) => part.text).join('\n')}`;
  return { text, failed: parts.some((part) => part.failed) };
}
