import { availableParallelism, cpus } from 'node:os';
import type { Outcome } from './endures.ts';

/** The outcome as a page of Markdown. */
export function verdict(outcome: Outcome, { kills, seed }: { kills: number; seed: number }): string {
  const { survived, faults, victims, confirmed, questionSteps, starts, audit } = outcome;
  const sorted = [...starts].sort((a, b) => a - b);
  const seconds = (part: number) => ((sorted[Math.floor(part * (sorted.length - 1))] ?? 0) / 1000).toFixed(2);
  return `# ${kills} seeded kills under load

- Day: ${new Date().toISOString().slice(0, 10)}; seed: ${seed}
- Machine: ${cpus()[0]?.model ?? 'unknown'}, ${availableParallelism()} cores; Node ${process.versions.node}
- Victims: ${Object.entries(victims)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')}
- Sign-ins confirmed under load and looked up after the kill: ${confirmed}
- Steps of questions (registered, referred, noted, delivered) confirmed and counted after it: ${questionSteps}
- Start after a kill: median ${seconds(0.5)} s, slowest ${seconds(1)} s
- Last audit: ${audit}
- In order after the kill: ${survived} of ${kills}
- Faults: ${faults.length === 0 ? 'none' : `\n${faults.map((fault) => `  - ${fault}`).join('\n')}`}
`;
}
