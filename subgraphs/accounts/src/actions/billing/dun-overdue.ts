import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform } from '@platform/kit/audit-trail/perform.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { formatAmount } from '@platform/kit/pure/money/money.js';

import { AccountStanding, ServiceAccount } from '../../db/service-account.entity.js';
import { type DunningStep, nextDunningStep } from '../../domain/billing/dunning.js';
import type { MessageTemplate } from '../../domain/messages/message-template.js';
import { type Letter, writeToOrganization } from '../messages/write-to-organization.js';
import { changeStanding } from '../change-standing.js';
import type { Sweeper } from '../credit/end-credit-raises.js';
import { readAcross } from '../read-across.js';
import { serviceDoer } from '../service-doer.js';

interface Overdue {
  tenantId: string;
  id: string;
  accountId: string;
  dueOn: LocalDate;
  open: string;
  number: string;
  reference: string;
  currency: string;
  vatIncluded: boolean;
  taken: DunningStep[];
  lastTakenOn: LocalDate | null;
}

const atOnce = 100;

const overdue = `
  select * from (
    select i.tenant_id as "tenantId", i.id, i.account_id as "accountId", i.due_on::text as "dueOn", i.number, i.reference, i.currency, i.vat_included as "vatIncluded",
      (i.total_minor - coalesce((select sum(s.amount_minor) from accounts.settlement s where s.tenant_id = i.tenant_id and s.invoice_id = i.id), 0))::text as open,
      coalesce((select array_agg(d.step) from accounts.dunning_step d where d.tenant_id = i.tenant_id and d.invoice_id = i.id), '{}') as taken,
      (select (max(d.taken_at) at time zone 'UTC')::date::text from accounts.dunning_step d where d.tenant_id = i.tenant_id and d.invoice_id = i.id) as "lastTakenOn"
    from accounts.invoice i where i.due_on < $1::date - 2
  ) found where open::bigint > 0 and not taken @> array['HOLD'] order by "dueOn" limit $2`;

/** Takes the next step against invoices that are overdue: each once, the last puts the account on hold by the rule, on record as such. Answers how many. */
export async function dunOverdue({ dataSource, bus, now }: Sweeper): Promise<number> {
  const today = now().toISOString().slice(0, 10) as LocalDate;
  const found = await readAcross<Overdue>(dataSource, { text: overdue, values: [today, atOnce] });
  const doer = { ...serviceDoer(dataSource, { because: 'dun-overdue', now }), bus };
  let steps = 0;
  for (const invoice of found) {
    const step = nextDunningStep({ ...invoice, today });
    if (step === null) continue;
    const deed = { action: 'dunInvoice', tenant: invoice.tenantId, subject: { type: 'Invoice', id: invoice.id } };
    await perform(doer, deed, async (manager, entry) => {
      const change = step === 'HOLD' ? await holdAccount(manager, { doer, invoice, entry }) : null;
      await manager.query(
        `insert into dunning_step (tenant_id, id, invoice_id, step, open_minor, standing_change_id, taken_at) values ($1, $2, $3, $4, $5, $6, $7) on conflict (tenant_id, invoice_id, step) do nothing`,
        [invoice.tenantId, doer.newId(), invoice.id, step, invoice.open, change, now()],
      );
      await writeToOrganization(manager, letterOf(invoice, step, now()));
      entry.changes({ dunningStep: { to: step }, openMinor: { to: invoice.open } });
      return {};
    });
    steps += 1;
  }
  return steps;
}

const templates = { REMINDER: 'DUNNING_REMINDER', FINAL_NOTICE: 'DUNNING_FINAL_NOTICE', HOLD: 'DUNNING_HOLD' } as const satisfies Record<DunningStep, MessageTemplate>;

function letterOf({ tenantId, id, number, reference, currency, vatIncluded, open, dueOn }: Overdue, step: DunningStep, now: Date): Letter {
  const amount = formatAmount({ amountMinor: BigInt(open), currency, vatIncluded });
  return { tenantId, template: templates[step], key: `dunning ${id} ${step}`, subject: { type: 'Invoice', id }, parameters: { number, reference, currency, amount, dueOn }, now };
}

interface Holding {
  doer: Parameters<typeof changeStanding>[0];
  invoice: Overdue;
  entry: Entry;
}

/** A rule may do alone what one manager may: put an account in good standing on hold. Its lifting is asked of two people. */
async function holdAccount(manager: EntityManager, { doer, invoice: { tenantId, accountId }, entry }: Holding): Promise<string | null> {
  const account = await manager.findOneOrFail(ServiceAccount, { where: { tenantId, id: accountId }, lock: { mode: 'pessimistic_write' } });
  if (account.standing !== AccountStanding.GOOD || account.status === 'CLOSED') return null;
  await changeStanding(doer, manager, { account, standing: AccountStanding.ON_HOLD, reason: 'An invoice is thirty days overdue.', proposal: null, entry });
  const [change] = await manager.query<{ id: string }[]>('select id from standing_change where account_id = $1 order by changed_at desc, id desc limit 1', [accountId]);
  return change?.id ?? null;
}
