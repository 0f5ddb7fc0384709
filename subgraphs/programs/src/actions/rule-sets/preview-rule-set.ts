import type { ReadSession } from '@platform/kit/database/session.js';
import type { HashedRuleSet } from '@platform/kit/graphql/assessment.js';
import type { Criterion } from '@platform/kit/pure/criterion.js';
import { ruleSetInForce } from '@platform/kit/pure/rule-set.js';

import { type DecisionRecord, readNextDecisionBases } from '../../db/decisions/read-decision-bases.js';
import { decide } from '../../domain/decisions/decide.js';
import { isWatchedProgram, type WatchedProgram } from '../../domain/decisions/watched-criteria.js';
import { type Difference, difference, PreviewTally } from '../../domain/rule-sets/preview-tally.js';
import { decisionBasis, quartersToRead } from '../decisions/decision-basis.js';
import { todayInRegion } from '@platform/kit/pure/today-in-region.js';

export interface DraftToPreview {
  program: string;
  region: string;
  criteria: readonly Criterion[];
}

export interface PreviewAsked {
  draft: DraftToPreview;
  ruleSets: readonly HashedRuleSet[];
  now: Date;
  first: number;
  /** The enrolment behind which the list begins. */
  after: string | null;
}

export type ChangedEnrollment = Difference & { enrollmentId: string; organizationId: string };

export interface RuleSetPreview {
  tally: PreviewTally;
  /** The first of those that would change, behind the cursor. */
  page: ChangedEnrollment[];
  hasNextPage: boolean;
}

const batch = 1_000;

/**
 * Judges every enrolment of the programme by the terms it has today and by the draft, as if that were in force today, and
 * counts where they differ. Nothing is stored; one batch is in memory at a time.
 */
export async function previewRuleSet(reads: Pick<ReadSession, 'query'>, asked: PreviewAsked): Promise<RuleSetPreview> {
  const { draft, now, first, after: begin } = asked;
  const preview: RuleSetPreview = { tally: new PreviewTally(), page: [], hasNextPage: false };
  if (!isWatchedProgram(draft.program)) return preview;
  const terms = termsWithDraft(asked);
  for (let after: string | null = null; ; ) {
    const records: DecisionRecord[] = await readNextDecisionBases(reads, { program: draft.program as WatchedProgram, after, atMost: batch, quarters: quartersToRead(now) });
    for (const record of records) {
      const changed = compare(record, { terms, now, tally: preview.tally });
      if (changed === null || (begin !== null && record.enrollmentId <= begin)) continue;
      if (preview.page.length < first) preview.page.push({ ...changed, enrollmentId: record.enrollmentId, organizationId: record.organizationId });
      else preview.hasNextPage = true;
    }
    if (records.length < batch) return preview;
    after = records.at(-1)!.enrollmentId;
  }
}

interface Terms {
  today: readonly HashedRuleSet[];
  withDraft: readonly HashedRuleSet[];
  draft: HashedRuleSet;
}

const never = '0001-01-01' as HashedRuleSet['effectiveFrom'];

function termsWithDraft({ draft: { program, region, criteria }, ruleSets }: PreviewAsked): Terms {
  const draft: HashedRuleSet = { program, region, criteria, version: 0, effectiveFrom: never, effectiveTo: null, status: 'PUBLISHED', sha256: '' };
  const others = ruleSets.filter((terms) => terms.program !== program || terms.region !== region);
  return { today: ruleSets, withDraft: [...others, draft], draft };
}

function compare(record: DecisionRecord, { terms, now, tally }: { terms: Terms; now: Date; tally: PreviewTally }): Difference | null {
  if (record.approvedOn === null || record.state === 'ENDED') return null;
  tally.examined += 1;
  const today = todayInRegion(record.region, now);
  const asked = { program: record.program, region: record.region, on: today };
  if (ruleSetInForce(terms.withDraft, asked) !== terms.draft) return null;
  tally.affected += 1;
  const basis = decisionBasis(record, today);
  const found = difference(decide(basis, ruleSetInForce(terms.today, asked)), decide(basis, terms.draft));
  if (found !== null) tally.add(found);
  return found;
}
