import type pg from 'pg';

/**
 * Arranges authorised service providers with a location, facts and three quarters of repairs, by the database's
 * administrator and in few statements, however many they are. Their ids are drawn from their numbers.
 */
export async function addManyPartners(client: Pick<pg.Client, 'query'>, { count, today }: { count: number; today: string }): Promise<void> {
  const at = (statement: string): string => statement.replaceAll(':count', String(count)).replaceAll(':today', `'${today}'::date`);
  for (const statement of statements) await client.query(at(statement));
  for (let from = 1; from <= count; from += partnersAtOnce) await client.query(at(repairs).replace(':from', String(from)).replace(':to', String(Math.min(count, from + partnersAtOnce - 1))));
  await client.query('analyze programs.organization, programs.enrollment, programs.enrollment_review, programs.organization_fact, programs.quarter_repair_count, programs.service_location, programs.premises_facts');
}

const id = (kind: string): string => `md5('${kind} ' || n)::uuid`;
const region = `(array['NO', 'SE', 'DE-BY'])[n % 3 + 1]`;

// A count locks its quarter of its partner until it commits: all of them at once are more locks than PostgreSQL has room for.
const partnersAtOnce = 1_000;
const repairs = `
  insert into programs.quarter_repair_count (tenant_id, quarter, location_id, completed, opened)
  select ${id('partner')}, to_char(:today - back * 91, 'YYYY"-Q"Q'), ${id('place')}, sum(case when n % 70 = 0 then 150 else 230 end), sum(240)
  from generate_series(:from, :to) n, generate_series(0, 2) back group by 1, 2, 3`;

// Every seventieth completes too few repairs, every 110th employs nobody certified, every fifth premises are unknown.
const statements = [
  `insert into programs.organization (tenant_id, display_name, legal_name, country, region, created_at, version)
   select ${id('partner')}, 'Partner ' || n, 'Partner ' || n, left(${region}, 2), ${region}, :today - 900, 1 from generate_series(1, :count) n`,
  `insert into programs.service_location (tenant_id, id, ship_to, name, street, postal_code, city, country, region, time_zone, address_kind, created_at, version)
   select ${id('partner')}, ${id('place')}, 'BENCH' || n, 'Place', 'Storgata 1', '0155', 'Oslo', left(${region}, 2), ${region}, 'Europe/Oslo', 'COMMERCIAL', :today - 900, 1 from generate_series(1, :count) n`,
  `insert into programs.premises_facts (tenant_id, id, location_id, dedicated_staff, commercial_visits, easy_to_reach, reception_clean, reception_presentable, secured_repair_area,
     secured_parts_storage, secured_intake, observed_at, observed_by, observed_by_name, recorded_at)
   select ${id('partner')}, ${id('visit')}, ${id('place')}, true, true, true, true, true, true, true, true, :today - 100, 'auditor', 'An auditor', :today - 100 from generate_series(1, :count) n where n % 5 > 0`,
  `insert into programs.organization_fact (tenant_id, fact, observed_at, event_id, value, source)
   select ${id('partner')}, fact, :today - 200, md5(fact || n)::uuid, value, source from generate_series(1, :count) n
   cross join lateral (values ('employedCertifiedTechnicians', to_jsonb(case when n % 110 = 0 then 0 else 2 end), 'certification'), ('contractedCertifiedTechnicians', '0'::jsonb, 'certification'),
     ('confidentialityUndertaking', 'true'::jsonb, 'programs')) as told (fact, value, source)`,
  `insert into programs.enrollment (tenant_id, id, program, status, approved_on, region, created_at, version)
   select ${id('partner')}, ${id('enrollment')}, 'AASP', 'APPROVED', :today - 800, ${region}, :today - 900, 1 from generate_series(1, :count) n`,
];
