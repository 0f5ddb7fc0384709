import type { AssessmentOutcome, CriterionResult, Verdict } from '@platform/kit/pure/verdict.js';

export interface Judged {
  overall: AssessmentOutcome;
  results: readonly Pick<CriterionResult, 'criterion' | 'verdict'>[];
}

export interface CountedChange<Word extends string> {
  before: Word;
  after: Word;
  count: number;
}

/** What a draft would change of one enrolment; `changed` are its criteria with another verdict. */
export interface Difference {
  before: AssessmentOutcome;
  after: AssessmentOutcome;
  changed: { criterion: string; before: Verdict; after: Verdict }[];
}

/**
 * A draft changes an enrolment when its outcome, or the verdict of a criterion, would be another under it.
 * @source ERS-34 IDS-08
 */
export function difference(before: Judged, after: Judged): Difference | null {
  const was = new Map(before.results.map(({ criterion, verdict }) => [criterion, verdict]));
  const changed = after.results.flatMap(({ criterion, verdict }) => (was.get(criterion) === verdict ? [] : [{ criterion, before: was.get(criterion) ?? ('NOT_APPLICABLE' as const), after: verdict }]));
  return changed.length === 0 && before.overall === after.overall ? null : { before: before.overall, after: after.overall, changed };
}

/** Counts differences as they come, so that any number of enrolments takes the memory of the few kinds there are. */
export class PreviewTally {
  examined = 0;
  affected = 0;
  changed = 0;
  private readonly byOutcome = new Map<string, CountedChange<AssessmentOutcome>>();
  private readonly byCriterion = new Map<string, CountedChange<Verdict> & { criterion: string }>();

  add({ before, after, changed }: Difference): void {
    this.changed += 1;
    if (before !== after) count(this.byOutcome, `${before} ${after}`, { before, after, count: 0 });
    for (const change of changed) count(this.byCriterion, `${change.criterion} ${change.before} ${change.after}`, { ...change, count: 0 });
  }

  get outcomes(): CountedChange<AssessmentOutcome>[] {
    return [...this.byOutcome.values()].sort((a, b) => b.count - a.count);
  }

  get criteria(): (CountedChange<Verdict> & { criterion: string })[] {
    return [...this.byCriterion.values()].sort((a, b) => b.count - a.count || (a.criterion < b.criterion ? -1 : 1));
  }
}

function count<Counted extends { count: number }>(counts: Map<string, Counted>, key: string, fresh: Counted): void {
  const counted = counts.get(key) ?? fresh;
  counted.count += 1;
  counts.set(key, counted);
}
