import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { rules } from './rules.ts';

/** A broken rule: its name, and who imports what. */
export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Cruises the folders under `base` and returns how many modules it saw and every broken rule. Type-only imports
 * count: who knows a type knows the room.
 */
export async function violationsIn(
  base: string,
  folders: readonly string[],
): Promise<{ modules: number; violations: readonly Violation[] }> {
  const { output } = await cruise([...folders], {
    baseDir: base,
    validate: true,
    ruleSet: { forbidden: rules.map((rule) => ({ ...rule })) },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types'],
    },
  });
  const { summary, modules } = output as ICruiseResult;
  return {
    modules: modules.filter(({ source }) => !source.includes('node_modules')).length,
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
