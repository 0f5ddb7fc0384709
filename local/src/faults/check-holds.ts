import type pg from 'pg';

import type { SimulatedPayment } from '../card-simulator/simulated-payment.js';
import type { History } from './history.js';
import { acknowledged, type FigureName, type Finding, type World } from './workload.js';

/** What the terms make of what an inspector found. */
export type Found = 'RELEASE' | 'FEES' | 'RETAIL';

interface KeptHold {
  id: string;
  requestId: string;
  state: string;
  retail: string | null;
  fee: string | null;
  settle: string | null;
  /** What of it was early: decided before an inspection and before its deadline. */
  isEarly: boolean;
  isLate: boolean;
  shipped: boolean;
  inspected: boolean;
  open: number;
  authorizations: { reference: string | null; state: string; captured: string }[];
}

const reading = `
  select h.id, h.request_id as "requestId", h.state, h.amount_minor::text as retail, h.other_damage_fee_minor::text as fee, h.settle_minor::text as settle,
    h.settle_minor is not null and h.inspected_at is null and h.settle_decided_at < h.deadline_at as "isEarly", coalesce(h.received_at >= h.deadline_at, false) as "isLate",
    h.shipped_at is not null as shipped, h.inspected_at is not null as inspected,
    (select count(*)::int from accounts.payment_operation o where o.hold_id = h.id and o.finished_at is null) as open,
    (select coalesce(jsonb_agg(jsonb_build_object('reference', a.reference, 'state', a.state, 'captured', a.captured_minor::text)), '[]') from accounts.card_authorization a where a.hold_id = h.id) as authorizations
  from accounts.card_hold h where h.request_id = any($1)`;

/** What is under way: operations that the provider is yet to be asked for, or about, and moves that the other subgraphs are yet to be told of. */
export async function openOperations(admin: pg.Client, devices: readonly string[]): Promise<number> {
  const { rows } = await admin.query<{ open: number }>(
    `with own as (select h.id, h.state, h.announced_version >= h.version as is_told from accounts.card_hold h join repairs.express_replacement e on e.id = h.request_id where e.device_id = any($1::uuid[]))
     select ((select count(*) from accounts.payment_operation o join own on own.id = o.hold_id where o.due_at is not null)
       + (select count(*) from accounts.card_authorization a join own on own.id = a.hold_id where a.state = 'ACTION_REQUIRED') + (select count(*) from own where state = 'DRAFT' or not is_told))::int as open`,
    [devices],
  );
  return rows[0]!.open;
}

/** What must hold at every moment: of a hold one authorisation is charged, and only what was inspected. */
export async function chargedMeanwhile(admin: pg.Client, told: ReadonlyMap<string, Found>): Promise<Finding[]> {
  const { rows } = await admin.query<{ requestId: string; times: number; from: boolean }>(
    `select h.request_id as "requestId", count(*)::int as times, bool_and(h.inspected_at is not null) as "from" from accounts.card_authorization a join accounts.card_hold h on h.tenant_id = a.tenant_id and h.id = a.hold_id
     where a.state = 'CAPTURED' and h.request_id = any($1) group by 1`,
    [[...told.keys()]],
  );
  return rows.flatMap(({ requestId, times, from }) => [...(times > 1 ? [finding('holds charged twice', `${requestId} was charged ${times} times`)] : []), ...(from ? [] : [finding('holds charged early', `${requestId} was charged before it was inspected`)])]);
}

/** Where a request stands once its hold has come to rest at a state. */
const requestAt: Readonly<Record<string, readonly string[]>> = {
  AUTHORIZED: ['HOLD_PLACED'],
  AWAITING_RETURN: ['SHIPPED', 'AWAITING_RETURN'],
  RECEIVED: ['RECEIVED'],
  RELEASED: ['SETTLED'],
  CAPTURED: ['SETTLED'],
  RECEIVABLE: ['SETTLED'],
  DECLINED: ['DECLINED'],
};

const finding = (figure: FigureName, what: string): Finding => ({ figure, what });

interface Known {
  history: History;
  requests: ReadonlyMap<string, { found: Found }>;
  told: ReadonlyMap<string, Found>;
  /** What was planted for this run: nobody else has asked for them. */
  devices: readonly string[];
}

/** Holds every request of a run, its hold, the provider's payments and the ledger against one another. */
export async function checkHolds({ admin, payments }: World, known: Known): Promise<{ charged: number; findings: Finding[] }> {
  const { rows: asked } = await admin.query<{ id: string; device: string; state: string; shipped: boolean; inspected: boolean; tenant: string }>(
    `select id, tenant_id as tenant, device_id as device, state, shipped_at is not null as shipped, inspected_at is not null as inspected from repairs.express_replacement where device_id = any($1::uuid[])`,
    [known.devices],
  );
  const { rows: holds } = await admin.query<KeptHold>(reading, [asked.map(({ id }) => id)]);
  const byRequest = Map.groupBy(holds, ({ requestId }) => requestId);
  const byHold = Map.groupBy(await payments(), ({ metadata }) => metadata['hold']);
  const findings: Finding[] = [];
  const byDevice = Map.groupBy(asked, ({ device }) => device);
  for (const [device, requests] of byDevice) if (requests.length > 1) findings.push(finding('duplicate effects', `device ${device} was asked for ${requests.length} times`));
  for (const { subject } of acknowledged(known.history, 'requestExpressReplacement')) if (!byDevice.has((subject as { deviceId: string }).deviceId)) findings.push(finding('acknowledged writes lost', `the request for ${(subject as { deviceId: string }).deviceId} was acknowledged and is not there`));
  for (const { subject } of acknowledged(known.history, 'shipExpressReplacement')) {
    const { id } = (subject as { request: { id: string } }).request;
    if (asked.find((each) => each.id === id)?.shipped !== true) findings.push(finding('acknowledged writes lost', `the shipment of ${id} was acknowledged and is not there`));
  }
  for (const { id, state, shipped, inspected } of asked) {
    const own = byRequest.get(id) ?? [];
    if (own.length !== 1) findings.push(finding('duplicate effects', `request ${id} has ${own.length} holds`));
    for (const hold of own) {
      const meant = requestAt[hold.state];
      if (meant !== undefined && !meant.includes(state)) findings.push(finding('contradictions', `request ${id} stands at ${state}, and its hold at ${hold.state}`));
      if (shipped !== hold.shipped || inspected !== hold.inspected) findings.push(finding('contradictions', `repairs and accounts do not know the same of ${id}`));
      findings.push(...brokenHold(hold, { payments: byHold.get(hold.id) ?? [], found: inspected ? (known.told.get(id) ?? null) : null }));
    }
  }
  findings.push(...(await brokenLedger(admin, [...new Set(asked.map(({ tenant }) => tenant))])));
  return { charged: holds.filter(({ settle }) => settle !== null).length, findings };
}

function brokenHold(hold: KeptHold, { payments, found }: { payments: readonly SimulatedPayment[]; found: Found | null }): Finding[] {
  const { id, state, authorizations, isEarly, isLate, open } = hold;
  const broken: Finding[] = [];
  const say = (figure: FigureName, what: string): void => void broken.push(finding(figure, `hold ${id}, ${state}: ${what}`));
  const charged = payments.filter(({ status }) => status === 'succeeded');
  if (charged.length > 1) say('holds charged twice', `the provider has charged it ${charged.length} times`);
  if (isEarly || (charged.length > 0 && found === null)) say('holds charged early', 'it was charged, and nobody had inspected it');
  if (open > 0 || ['OUTCOME_UNKNOWN', 'AUTHORIZING', 'CAPTURING', 'RELEASING', 'CANCELLING', 'REAUTHORIZING'].includes(state)) say('outcomes left unknown', `${open} operations are open`);
  const keys = payments.map(({ metadata }) => metadata['operation']);
  if (new Set(keys).size !== keys.length) say('duplicate effects', 'one operation has made two payments');
  for (const payment of payments) {
    const own = authorizations.find(({ reference }) => reference === payment.id);
    if (payment.status === 'requires_capture' && own?.state !== 'LIVE') say('money of holds at odds', `${payment.id} is held on the card, and here it is ${own?.state ?? 'unknown'}`);
    if (String(payment.amountReceived) !== (own?.captured ?? '0')) say('money of holds at odds', `${payment.amountReceived} were charged of ${payment.id}, and ${own?.captured ?? 'nothing'} noted`);
  }
  for (const { reference, state: ofAuthorization } of authorizations) if (ofAuthorization === 'LIVE' && payments.find((payment) => payment.id === reference)?.status !== 'requires_capture') say('money of holds at odds', `${reference} is live here alone`);
  const due = { RELEASE: 'RELEASED null', FEES: `CAPTURED ${hold.fee}`, RETAIL: `CAPTURED ${hold.retail}` };
  // A clock that was wrong may have taken an authorisation for ended: what it would have paid is owed, and the card is free.
  const isOwed = state === 'RECEIVABLE' && `CAPTURED ${hold.settle}` === due[found ?? 'RELEASE'] && authorizations.some((each) => each.state === 'EXPIRED');
  if (found !== null && `${state} ${hold.settle}` !== due[found] && !isOwed && !(isLate && state === 'REVIEW')) say('contradictions', `${hold.settle} was taken where the terms say ${due[found]}`);
  return broken;
}

/** On the books of each organisation is pending what its cards hold, and posted what was charged. */
async function brokenLedger(admin: pg.Client, tenants: readonly string[]): Promise<Finding[]> {
  const { rows } = await admin.query<{ tenant: string; pending: string; held: string; posted: string; taken: string }>(
    `select t.tenant, coalesce(l.pending, 0)::text as pending, coalesce(a.held, 0)::text as held, coalesce(l.posted, 0)::text as posted, coalesce(a.taken, 0)::text as taken
     from unnest($1::uuid[]) as t (tenant)
     left join (select tenant_id, sum(debits_pending) as pending, (select sum(p.amount) from ledger.transfer p where p.tenant_id = c.tenant_id and p.code = 'HOLD' and p.kind = 'post') as posted
       from ledger.account c where code = 'PSP_CLEARING' group by 1) l on l.tenant_id = t.tenant
     left join (select tenant_id, sum(amount_minor) filter (where state = 'LIVE') as held, sum(captured_minor) as taken from accounts.card_authorization group by 1) a on a.tenant_id = t.tenant`,
    [tenants],
  );
  return rows.flatMap(({ tenant, pending, held, posted, taken }) => (pending === held && posted === taken ? [] : [finding('money of holds at odds', `on the books of ${tenant} ${pending} is pending and ${posted} posted, where its cards hold ${held} and ${taken} was charged`)]));
}
