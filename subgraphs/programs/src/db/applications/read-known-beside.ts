import type { ReadSession } from '@platform/kit/database/session.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import type { KnownBeside } from '../../domain/applications/known-beside.js';
import type { FindingValue } from '../../domain/applications/reviewer-findings.js';

interface Row {
  id: string;
  findings: Record<string, FindingValue> | null;
  accounts: KnownBeside['accounts'];
  proofs: number | null;
  accountCreatedOn: LocalDate | null;
  region: string;
}

export type Beside = Omit<KnownBeside, 'today'> & { id: string };

/**
 * What is known of applications beside their forms: the latest finding of each criterion, the accounts told of, and how many
 * products have a proof of purchase that was accepted. A partner's session sees no findings.
 */
export async function readKnownBeside(reads: Pick<ReadSession, 'query'>, ids: readonly string[]): Promise<Beside[]> {
  const rows = await reads.query<Row>(
    `select p.id, p.region, p.account_created_on::text as "accountCreatedOn",
       (select jsonb_object_agg(latest.criterion, latest.finding) from (
          select distinct on (j.criterion) j.criterion, j.finding from programs.application_judgement j
          where j.tenant_id = p.tenant_id and j.application_id = p.id and j.criterion is not null order by j.criterion, j.at desc, j.id desc
        ) latest) as findings,
       (select jsonb_agg(jsonb_build_object('type', account.value->>'type', 'status', account.value->>'status')) from (
          select distinct on (f.value->>'accountId') f.value from programs.organization_fact f
          where f.tenant_id = p.tenant_id and f.fact = 'accountStanding' order by f.value->>'accountId', f.observed_at desc
        ) account) as accounts,
       case when exists (select 1 from programs.device_proof d where d.tenant_id = p.tenant_id and d.application_id = p.id) then
         (select count(*)::int from programs.device_proof d join programs.evidence v on v.tenant_id = d.tenant_id and v.id = d.evidence_id
          where d.tenant_id = p.tenant_id and d.application_id = p.id and v.review = 'ACCEPTED' and v.detached_at is null) end as proofs
     from programs.application p where p.id = any($1::uuid[])`,
    [ids],
  );
  return rows.map(({ id, findings, accounts, proofs, accountCreatedOn, region }) => ({ id, findings: findings ?? {}, accounts, withProofOfPurchase: proofs, accountCreatedOn, region }));
}
