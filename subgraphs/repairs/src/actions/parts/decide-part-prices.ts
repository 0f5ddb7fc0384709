import type { EntityManager } from 'typeorm';

import { perform } from '@platform/kit/audit-trail/perform.js';
import { platformTenant } from '@platform/kit/bus/event.js';
import { decide } from '@platform/kit/four-eyes/proposing.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { DecisionRefusal, ProposalDecision } from '@platform/kit/pure/four-eyes.js';

import { PartPriceList } from '../../db/parts/prices/part-price-list.entity.js';
import { lockPartPrices } from './import-part-prices.js';

export interface PartPricesDecision {
  priceListId: string;
  decision: ProposalDecision;
  reason: string;
}

export type DecidedPartPrices = { priceListId: string } | { refused: 'PROPOSAL_UNKNOWN' | 'PROPOSAL_OUTDATED' | DecisionRefusal };

/** Decides about a list of prices; an approved one enters a new version of each, and changes none that was entered before. */
export function decidePartPrices(context: ActionContext, { priceListId, decision, reason }: PartPricesDecision): Promise<DecidedPartPrices> {
  const deed = { action: 'decidePartPrices', tenant: platformTenant, subject: { type: 'PartPriceList', id: priceListId }, reason };
  return perform<DecidedPartPrices>(context, deed, async (manager, entry) => {
    await lockPartPrices(manager);
    const list = await manager.findOneBy(PartPriceList, { tenantId: platformTenant, id: priceListId });
    if (list === null) return { refused: 'PROPOSAL_UNKNOWN' };
    const refused = decide(context, list, { decision, reason });
    if (refused !== null) return { refused };
    if (decision === 'APPROVED' && (await isOvertaken(manager, priceListId))) return { refused: 'PROPOSAL_OUTDATED' };
    await manager.save(list);
    if (decision === 'APPROVED') await manager.query(nextVersions, [priceListId]);
    entry.changes({ decision: { to: decision }, currency: { to: list.currency }, listVersion: { to: list.listVersion }, ...(decision === 'APPROVED' && { effectiveFrom: { to: list.validFrom } }) });
    entry.keptIn('PartPriceList', priceListId);
    return { priceListId };
  });
}

const nextVersions = `
  insert into part_price (id, part_id, category, currency, version, valid_from, amount_minor, vat_included, entered_at, price_list_id)
  select gen_random_uuid(), r.part_id, r.category, l.currency,
    coalesce((select max(p.version) from part_price p where p.part_id = r.part_id and p.category = r.category and p.currency = l.currency), 0) + 1,
    l.valid_from, r.amount_minor, l.vat_included, l.decided_at, l.id
  from part_price_list l join part_price_list_row r on r.tenant_id = l.tenant_id and r.list_id = l.id where l.id = $1`;

/** Whether a price of the list was entered anew since it was imported: its differences are no longer those that its importer stood for. */
async function isOvertaken(manager: EntityManager, priceListId: string): Promise<boolean> {
  const found = await manager.query<object[]>(
    `select 1 from part_price_list l join part_price_list_row r on r.tenant_id = l.tenant_id and r.list_id = l.id
     join part_price p on p.part_id = r.part_id and p.category = r.category and p.currency = l.currency and p.entered_at > l.proposed_at
     where l.id = $1 limit 1`,
    [priceListId],
  );
  return found.length > 0;
}
