import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { RepairQuote } from '../../db/repairs/repair-quote.entity.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { quoteState } from '../../domain/quotes/quote-state.js';
import { todayAt } from './offer-quote.js';
import { type RepairGone, withRepair } from './with-repair.js';

export type QuoteDecided = { repairId: string } | RepairGone | { refused: 'QUOTE_UNKNOWN' | 'QUOTE_DECIDED' | 'QUOTE_EXPIRED' };

/** Notes the customer's answer to a quote, which is given once and while it is valid. */
export async function decideQuote(context: ActionContext, { quoteId, decision }: { quoteId: string; decision: 'ACCEPTED' | 'DECLINED' }): Promise<QuoteDecided> {
  const quote = await look(context, (manager) => manager.findOneBy(RepairQuote, { id: quoteId }));
  // An id that leads to no quote leads to no repair either.
  return withRepair<QuoteDecided>(context, { action: 'decideRepairQuote', repairId: quote?.repairId ?? quoteId }, async ({ manager, entry, repair }) => {
    const { tenantId } = repair;
    const held = await manager.findOne(RepairQuote, { where: { tenantId, id: quoteId }, lock: { mode: 'pessimistic_write' } });
    if (held === null) return { refused: 'QUOTE_UNKNOWN' };
    const state = quoteState({ status: held.status, validUntil: held.validUntil as LocalDate }, await todayAt(context, manager, repair));
    if (state === 'EXPIRED') return { refused: 'QUOTE_EXPIRED' };
    if (state !== 'OFFERED') return { refused: 'QUOTE_DECIDED' };
    await manager.update(RepairQuote, { tenantId, id: quoteId }, { status: decision, decidedAt: context.now() });
    await manager.update(Repair, { tenantId, id: repair.id }, { version: repair.version + 1 });
    entry.changes({ quoteStatus: { from: 'OFFERED', to: decision } });
    return { repairId: repair.id };
  });
}
