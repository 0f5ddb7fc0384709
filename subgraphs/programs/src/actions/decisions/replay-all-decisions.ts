import { look } from '@platform/kit/graphql/context.js';
import { systemViewer } from '@platform/kit/audit-trail/system-viewer.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';
import type { Facilities } from '@platform/kit/service/serve-subgraph.js';

import { readNextDecisions } from '../../db/decisions/read-stored-decisions.js';
import type { ReplayDifference } from '../../domain/decisions/replay-differences.js';
import { replayDecision } from './replay-decision.js';
import { readsOf } from './sweep-reviews.js';

export interface Replays {
  replayed: number;
  /** Those that say something else, with where. */
  different: { decisionId: string; differences: ReplayDifference[] }[];
}

const batch = 1_000;

/** Makes every stored decision once more, in batches, and names those that are not the same. Stores nothing. */
export async function replayAllDecisions({ dataSource }: Pick<Facilities, 'dataSource'>): Promise<Replays> {
  const replays: Replays = { replayed: 0, different: [] };
  const staff = { viewer: { ...systemViewer('programs'), scope: 'program' as const }, requestId: 'replay', dataSource };
  for (let after: string | null = null; ; ) {
    const last: string | null = await look(staff, async (manager) => {
      const ruleSets = await readRuleSets(readsOf(manager));
      const decisions = await readNextDecisions(readsOf(manager), { after, atMost: batch });
      for (const decision of decisions) {
        const differences = replayDecision(decision, ruleSets);
        if (differences.length > 0) replays.different.push({ decisionId: decision.id, differences });
      }
      replays.replayed += decisions.length;
      return decisions.length < batch ? null : decisions.at(-1)!.id;
    });
    if (last === null) return replays;
    after = last;
  }
}
