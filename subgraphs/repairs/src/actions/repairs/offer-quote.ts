import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

import { KnownLocation } from '../../db/known/known-location.entity.js';
import { RepairQuoteLine } from '../../db/repairs/repair-quote-line.entity.js';
import { RepairQuote } from '../../db/repairs/repair-quote.entity.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { type QuoteLineKind, quoteState, quoteTotal } from '../../domain/quotes/quote-state.js';
import { isOpen } from '../../domain/repairs/repair-status-moves.js';
import { type RepairGone, withRepair } from './with-repair.js';

export interface QuoteToOffer {
  repairId: string;
  currency: string;
  vatIncluded: boolean;
  validUntil: LocalDate;
  lines: readonly { kind: QuoteLineKind; description: string; quantity: number; unitMinor: string }[];
}

export type Offered = { repairId: string } | RepairGone | { refused: 'NOT_OPEN' | 'QUOTE_OPEN' | 'VALID_UNTIL_PAST' };

/** Offers the customer of an open repair what it would cost; one quote is open at a time. */
export function offerQuote(context: ActionContext, key: string, quote: QuoteToOffer): Promise<Offered> {
  const { repairId, lines, ...terms } = quote;
  return withRepair<Offered>(context, { action: 'offerRepairQuote', repairId, keyed: { key, input: quote } }, async ({ manager, entry, repair }) => {
    if (!isOpen(repair.status)) return { refused: 'NOT_OPEN' };
    const today = await todayAt(context, manager, repair);
    if (quote.validUntil < today) return { refused: 'VALID_UNTIL_PAST' };
    const { tenantId } = repair;
    const earlier = await manager.findBy(RepairQuote, { tenantId, repairId });
    if (earlier.some(({ status, validUntil }) => quoteState({ status, validUntil: validUntil as LocalDate }, today) === 'OFFERED')) return { refused: 'QUOTE_OPEN' };
    const id = context.newId();
    const totalMinor = String(quoteTotal(lines.map(({ quantity, unitMinor }) => ({ quantity, unitMinor: BigInt(unitMinor) }))));
    await manager.insert(RepairQuote, { ...terms, tenantId, id, repairId, number: earlier.length + 1, status: 'OFFERED', totalMinor, offeredAt: context.now(), decidedAt: null });
    await manager.insert(RepairQuoteLine, lines.map((line, index) => ({ ...line, tenantId, id: context.newId(), quoteId: id, line: index + 1 })));
    await manager.update(Repair, { tenantId, id: repairId }, { version: repair.version + 1 });
    entry.changes({ quoteStatus: { to: 'OFFERED' }, validUntil: { to: quote.validUntil } });
    entry.keptIn('RepairQuote', id);
    return { repairId };
  });
}

/** The date on the wall of the place that repairs. */
export async function todayAt(context: ActionContext, manager: EntityManager, { tenantId, locationId }: Repair): Promise<LocalDate> {
  const { timeZone } = await manager.findOneByOrFail(KnownLocation, { tenantId, id: locationId });
  return localDateAt(context.now(), timeZone);
}
