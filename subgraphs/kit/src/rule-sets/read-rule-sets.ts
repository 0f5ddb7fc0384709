import type { ReadSession } from '../database/session.js';
import type { HashedRuleSet } from '../graphql/assessment.js';
import type { Criterion } from '../pure/criterion.js';

type Row = Omit<HashedRuleSet, 'criteria'> & { criteria: readonly Criterion[] | null };

// Terms never change under their fingerprint, so a process reads the texts of each once.
const criteriaBySha256 = new Map<string, readonly Criterion[]>();

const statement = `
  select program, region, version, effective_from::text as "effectiveFrom", effective_to::text as "effectiveTo", status, sha256,
    case when sha256 <> all($1::text[]) then criteria end as criteria
  from rule_set where status <> 'DRAFT'
  order by program, region, version`;

/** All terms a subgraph has, its own or copied, in one statement; which of them are in force is for `ruleSetInForce` to say. */
export async function readRuleSets(reads: Pick<ReadSession, 'query'>): Promise<HashedRuleSet[]> {
  const rows = await reads.query<Row>(statement, [[...criteriaBySha256.keys()]]);
  for (const { sha256, criteria } of rows) if (criteria !== null) criteriaBySha256.set(sha256, criteria);
  return rows.map((row) => ({ ...row, criteria: criteriaBySha256.get(row.sha256) ?? [] }));
}
