import type { FindingStates, SaveStage } from './findings.js';

export type OverallStage = 'saved' | 'saving' | 'waiting' | 'incomplete' | 'trouble';

const stages: Readonly<Record<SaveStage, OverallStage>> = { saved: 'saved', pending: 'waiting', saving: 'saving', incomplete: 'incomplete', failed: 'trouble', refused: 'trouble', conflict: 'trouble' };
const byUrgency: readonly OverallStage[] = ['trouble', 'saving', 'waiting', 'incomplete', 'saved'];

/** How all findings together stand: what needs attention most. */
export function overallStage(states: FindingStates): OverallStage {
  const present = new Set([...states.values()].map(({ stage }) => stages[stage]));
  return byUrgency.find((stage) => present.has(stage)) ?? 'saved';
}
