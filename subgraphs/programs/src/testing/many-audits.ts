import type pg from 'pg';

/**
 * Arranges a past for partners of `addManyPartners`, by the database's administrator: two of five were audited between a month and
 * three years ago, every fifth of them owes a corrective action, every sixteenth of all has an open audit, all have an account.
 */
export async function addManyAudits(client: Pick<pg.Client, 'query'>, { count, today }: { count: number; today: string }): Promise<void> {
  for (const statement of statements) await client.query(statement.replaceAll(':count', String(count)).replaceAll(':today', `'${today}'::date`));
  await client.query('analyze programs.audit, programs.audit_item, programs.corrective_action, programs.organization_fact');
}

const id = (kind: string): string => `md5('${kind} ' || n)::uuid`;
const terms = `'AASP', r.region, r.version`;
const inForce = `cross join lateral (select region, version from programs.rule_set where program = 'AASP' order by region, version limit 1) r`;

const statements = [
  `insert into programs.audit (tenant_id, id, year, number_in_year, number, program, region, rule_set_version, status, planned_on, due_on, started_at, created_at, version, revision)
   select ${id('partner')}, ${id('audit')}, 2000, n, 'A-2000-' || n, ${terms}, 'IN_REVIEW', :today - 60, :today - 50, :today - 60, :today - 60, 1, 1
   from generate_series(1, :count) n ${inForce} where n % 5 < 2`,
  `insert into programs.audit_item (tenant_id, id, audit_id, position, criterion, result, updated_at, version)
   select ${id('partner')}, ${id('item')}, ${id('audit')}, 0, 'AASP.QUARTERLY_REPAIRS', 'COMPLIANT', :today - 60, 1 from generate_series(1, :count) n where n % 25 = 0`,
  `update programs.audit set status = 'CLOSED', closed_at = :today - (30 + number_in_year % 1100), closed_by = 'auditor', closed_by_name = 'An auditor', report_sha256 = repeat('a', 64)`,
  `insert into programs.audit (tenant_id, id, year, number_in_year, number, program, region, rule_set_version, status, planned_on, due_on, created_at, version)
   select ${id('partner')}, ${id('open audit')}, 2001, n, 'A-2001-' || n, ${terms}, 'PLANNED', :today, :today + 10, :today - 5, 1 from generate_series(1, :count) n ${inForce} where n % 16 = 0`,
  `insert into programs.corrective_action (tenant_id, id, audit_id, item_id, description, owner_name, due_on, status, opened_at, version)
   select ${id('partner')}, ${id('action')}, ${id('audit')}, ${id('item')}, 'An action', 'Service lead', :today + (n % 60 - 30), 'OPEN', :today - 60, 1 from generate_series(1, :count) n where n % 25 = 0`,
  `insert into programs.organization_fact (tenant_id, fact, observed_at, event_id, value, source)
   select ${id('partner')}, 'accountStanding', :today - back, md5('standing' || n || ' ' || back)::uuid,
     jsonb_build_object('accountId', ${id('account')}, 'type', 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT', 'status', 'ACTIVE', 'standing', case when n % 40 = 0 then 'ON_HOLD' else 'GOOD' end), 'accounts'
   from generate_series(1, :count) n, unnest(array[300, 100]) back`,
];
