import type { Random } from '../demo/random.js';
import type { Bearer } from '../testing/minted-tokens.js';
import type { History, Outcome } from './history.js';
import { acknowledged, type Answer, type Finding, type Operation, type Workload, type World } from './workload.js';

interface Place {
  tenant: string;
  location: string;
  technician: string;
  /** What the technician may repair. */
  products: string[];
  /** What the partner is called. */
  name: string;
}

interface CreationSubject {
  tenant: string;
  dispatchId: string;
}

interface CompletionSubject {
  repairId: string;
  completedAt: string;
}

const createRepair = `mutation ($input: CreateRepairInput!, $key: ID!) {
  createRepair(input: $input, idempotencyKey: $key) { __typename ... on Repair { id version status dispatchId } ... on Problem { message } } }`;
const completeRepair = `mutation ($input: CompleteRepairInput!, $key: ID!) {
  completeRepair(input: $input, idempotencyKey: $key) { __typename ... on Repair { id version status completedAt completedQuarter } ... on Problem { message } } }`;
const nowhere = '01984f3a-6c1e-7d52-9a40-0000000000ff';
const questions = [
  '{ repairs(first: 10, filter: { open: true }) { totalCount nodes { id dispatchId device { serialNumber } location { name } technician { displayName } } } }',
  '{ viewer { organization { displayName quarters(last: 2) { quarter completedRepairs verdict } serviceAccounts { soldTo standing } technicians(first: 3) { nodes { displayName } } } } }',
];

/** Repairs are created, completed and looked at by three partners; what programs counts of them must come to the same. */
export class RepairsWorkload implements Workload {
  readonly name = 'repairs';
  private places: Place[] = [];
  /** Created and acknowledged, and not yet chosen to be completed. */
  private readonly open: { place: Place; id: string; version: number }[] = [];
  private readonly known = new Set<string>();
  private readonly sent: Operation[] = [];
  private readonly owners = new Map<string, string>();
  private number = 0;

  constructor(private readonly run: string) {}

  async prepare({ admin }: World): Promise<void> {
    const { rows } = await admin.query<Place>(`
      select distinct on (l.tenant_id) l.tenant_id as tenant, l.id as location, t.id as technician, o.display_name as name, c.products
      from repairs.known_location l join repairs.known_technician t using (tenant_id) join programs.organization o using (tenant_id)
      join repairs.known_certified_technician t2 on t2.tenant_id = t.tenant_id and t2.id = t.id and t2.ended_on is null
      cross join lateral (select array_agg(distinct held->>'product') as products from jsonb_array_elements(t2.certifications) held
        where (held->>'passedOn')::date < current_date - 5 and (held->>'validUntil')::date > current_date + 1) c
      where c.products is not null and not exists (select 1 from repairs.known_enrollment e where e.tenant_id = l.tenant_id and e.status <> 'APPROVED') order by l.tenant_id, l.id, t.id limit 3`);
    if (rows.length < 3) throw new Error('Three partners with a location and a technician who is certified are needed.');
    this.places = rows;
  }

  next(chance: Random): Operation {
    const kind = chance.weighted<'create' | 'complete' | 'again' | 'ask' | 'nowhere'>([['create', 38], ['complete', 25], ['again', 10], ['ask', 24], ['nowhere', 3]]);
    const open = kind === 'complete' ? this.open.shift() : undefined;
    if (open !== undefined) return this.remember(this.completion(open, chance));
    if (kind === 'again' && this.sent.length > 0) return chance.pick(this.sent.slice(-30));
    const place = chance.pick(this.places);
    if (kind === 'ask') return { name: 'question', bearer: bearerOf(place), query: chance.pick(questions), variables: {}, key: null, subject: null };
    // A refusal is kept under its key as well, and must not turn into anything else.
    return this.remember(this.creation(kind === 'nowhere' ? { ...place, location: nowhere } : place, chance));
  }

  judge(operation: Operation, { data, errors }: Answer): Outcome {
    if (operation.key === null) return errors.length === 0 && data !== null ? 'ok' : 'unknown';
    const result = (data?.['createRepair'] ?? data?.['completeRepair']) as { __typename: string; id: string; version: number } | null | undefined;
    if (result == null) return 'unknown';
    if (result.__typename !== 'Repair') return 'refused';
    const place = this.places.find(({ tenant }) => tenant === operation.bearer.tenant)!;
    if (operation.name === 'createRepair' && !this.known.has(result.id)) {
      this.known.add(result.id);
      this.open.push({ place, id: result.id, version: result.version });
    }
    return 'ok';
  }

  leaks({ bearer }: Operation, text: string): string[] {
    const dispatchIds = text.match(new RegExp(`F${this.run}\\d{6}`, 'g')) ?? [];
    const foreign = dispatchIds.filter((dispatchId) => this.owners.get(dispatchId) !== bearer.tenant);
    return [...foreign, ...this.places.filter(({ tenant }) => tenant !== bearer.tenant).map(({ name }) => name).filter((name) => text.includes(name))];
  }

  async check({ admin }: World, history: History): Promise<Finding[]> {
    const findings: Finding[] = [];
    const mine = `F${this.run}`;
    const { rows } = await admin.query<{ tenant: string; id: string; dispatch_id: string; status: string; completed_at: Date | null }>(
      `select tenant_id as tenant, id, dispatch_id, status, completed_at from repairs.repair where purchase_order_number = $1`,
      [mine],
    );
    const byDispatch = Map.groupBy(rows, ({ dispatch_id: dispatchId }) => dispatchId);
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const [dispatchId, repairs] of byDispatch) if (repairs.length > 1) findings.push({ figure: 'duplicate effects', what: `${dispatchId} was created ${repairs.length} times` });
    for (const { subject, answer } of acknowledged(history, 'createRepair')) {
      const { tenant, dispatchId } = subject as CreationSubject;
      const [kept] = byDispatch.get(dispatchId) ?? [];
      if (kept === undefined || kept.tenant !== tenant || !answer!.includes(kept.id)) findings.push({ figure: 'acknowledged writes lost', what: `repair ${dispatchId} was acknowledged and is not there` });
    }
    for (const { subject } of acknowledged(history, 'completeRepair')) {
      const { repairId, completedAt } = subject as CompletionSubject;
      const kept = byId.get(repairId);
      if (kept?.status !== 'SPCM' || kept.completed_at?.getTime() !== Date.parse(completedAt)) findings.push({ figure: 'acknowledged writes lost', what: `the completion of ${repairId} was acknowledged and is not there` });
    }
    const unheard = new Set(history.entries.flatMap(({ operation, subject }) => (operation === 'createRepair' ? [(subject as CreationSubject).dispatchId] : [])));
    for (const dispatchId of byDispatch.keys()) if (!unheard.has(dispatchId)) findings.push({ figure: 'contradictions', what: `${dispatchId} is there and nobody asked for it` });
    return [...findings, ...differentAnswers(history), ...(await this.differentCounts(admin))];
  }

  /** What programs was told of must be what repairs has done. */
  private async differentCounts(admin: World['admin']): Promise<Finding[]> {
    const { rows } = await admin.query<{ tenant: string; quarter: string; done: number; counted: number }>(
      `with done as (
         select tenant_id, completed_quarter as quarter, location_id, count(*)::int as done from repairs.repair where status = 'SPCM' group by 1, 2, 3)
       select coalesce(d.tenant_id, c.tenant_id) as tenant, coalesce(d.quarter, c.quarter) as quarter, coalesce(d.done, 0) as done, coalesce(c.completed, 0) as counted
       from done d full join programs.quarter_repair_count c using (tenant_id, quarter, location_id)
       where coalesce(d.done, 0) <> coalesce(c.completed, 0) and coalesce(d.tenant_id, c.tenant_id) = any($1)`,
      [this.places.map(({ tenant }) => tenant)],
    );
    return rows.map(({ tenant, quarter, done, counted }) => ({
      figure: counted > done ? 'duplicate effects' : 'acknowledged writes lost',
      what: `in ${quarter} ${tenant} completed ${done} repairs at a location, and programs counts ${counted}`,
    }));
  }

  private creation(place: Place, chance: Random): Operation {
    this.number += 1;
    const dispatchId = `F${this.run}${String(this.number).padStart(6, '0')}`;
    const input = {
      locationId: place.location,
      dispatchId,
      device: { serialNumber: `FLT${this.run}${String(this.number).padStart(6, '0')}`, productLine: chance.pick(place.products) },
      repairType: 'CIN',
      technicianId: place.technician,
      createdAt: new Date(Date.now() - 3 * 86_400_000).toISOString(),
      purchaseOrderNumber: `F${this.run}`,
    };
    this.owners.set(dispatchId, place.tenant);
    const subject: CreationSubject = { tenant: place.tenant, dispatchId };
    return { name: 'createRepair', bearer: bearerOf(place), query: createRepair, variables: { input, key: `create-${dispatchId}` }, key: `create-${dispatchId}`, subject };
  }

  private completion({ place, id, version }: { place: Place; id: string; version: number }, chance: Random): Operation {
    const completedAt = new Date(Date.now() - chance.whole(1, 48) * 3_600_000).toISOString();
    const key = `complete-${id}`;
    const subject: CompletionSubject = { repairId: id, completedAt };
    return { name: 'completeRepair', bearer: bearerOf(place), query: completeRepair, variables: { input: { repairId: id, expectedVersion: version, completedAt }, key }, key, subject };
  }

  private remember(operation: Operation): Operation {
    this.sent.push(operation);
    return operation;
  }
}

const bearerOf = ({ tenant }: Place): Bearer => ({ subject: `faults-${tenant}`, role: 'PARTNER_ADMIN', tenant });

/** One key has one answer, however often and by whatever detour it was asked. */
function differentAnswers(history: History): Finding[] {
  const answers = Map.groupBy(history.entries.filter(({ key, answer, outcome }) => key !== null && answer !== null && outcome !== 'unknown'), ({ key }) => key!);
  return [...answers].flatMap(([key, entries]) => {
    const different = new Set(entries.map(({ answer }) => answer));
    return different.size > 1 ? [{ figure: 'duplicate effects' as const, what: `${key} was answered in ${different.size} ways: ${[...different].join(' and ')}` }] : [];
  });
}
