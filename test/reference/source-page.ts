import { createHash } from 'node:crypto';
import { origins } from './origins.ts';
import type { ReferenceSet } from './reference-set.ts';

/** The SOURCE.md of a set: origin, state, licence as the source gives it, checksum, columns. */
export function sourcePage(set: ReferenceSet, content: string): string {
  return [
    `# ${set.name}`,
    set.title,
    `State: ${set.state}.`,
    `Made by \`npm run reference -- ${set.name}\` from ${set.factFiles.map((file) => `\`../shared/facts/${file}\``).join(', ')}; never edited by hand.`,
    '## Origin and licence',
    ...set.origins.map((code) => `- ${origins[code].source}.\n  Licence as stated: ${origins[code].licence}`),
    `## ${set.content.file}`,
    `sha256 \`${createHash('sha256').update(content).digest('hex')}\``,
    ...columnTable(set),
    ...(set.notes.length > 0 ? ['## Notes', set.notes.map((note) => `- ${note}`).join('\n')] : []),
  ]
    .join('\n\n')
    .concat('\n');
}

function columnTable({ content }: ReferenceSet): string[] {
  if (content.file === 'raster.rle') return [];
  const lines = Object.entries(content.columns).map(([name, meaning]) => `| \`${name}\` | ${meaning} |`);
  return [['| Column | Meaning |', '| --- | --- |', ...lines].join('\n')];
}
