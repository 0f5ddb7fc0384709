import type { ReadSession } from '@platform/kit/database/session.js';

import type { CardHold } from './card-hold.entity.js';

export interface AuthorizationAhead {
  state: string;
  captureBefore: Date | null;
}

/** What is known of a hold to say what comes next of it. */
export type HoldAheadRow = Pick<
  CardHold,
  | 'id' | 'state' | 'reviewReason' | 'country' | 'amountMinor' | 'settleMinor' | 'otherDamageFeeMinor' | 'outOfWarrantyFeeMinor' | 'shippedAt' | 'returnDueOn' | 'timeZone' | 'deadlineAt'
  | 'receivedAt' | 'inspectedAt' | 'coverage' | 'accidentalDamage' | 'uncoveredDamage' | 'outOfWarrantyEligible' | 'extent' | 'isRightDevice' | 'dueAt' | 'reminders'
> & { authorizations: AuthorizationAhead[]; askAt: Date | null; isBilled: boolean };

type Kept = Record<string, unknown> & { authorizations: { state: string; captureBefore: string | null }[] };

const minorColumns = ['amountMinor', 'settleMinor', 'otherDamageFeeMinor', 'outOfWarrantyFeeMinor'] as const;

const statement = `
  select h.id, h.state, h.review_reason as "reviewReason", h.country, h.amount_minor::text as "amountMinor", h.settle_minor::text as "settleMinor",
    h.other_damage_fee_minor::text as "otherDamageFeeMinor", h.out_of_warranty_fee_minor::text as "outOfWarrantyFeeMinor",
    h.shipped_at as "shippedAt", h.return_due_on::text as "returnDueOn", h.time_zone as "timeZone", h.deadline_at as "deadlineAt", h.received_at as "receivedAt", h.inspected_at as "inspectedAt",
    h.coverage, h.accidental_damage as "accidentalDamage", h.uncovered_damage as "uncoveredDamage", h.out_of_warranty_eligible as "outOfWarrantyEligible", h.extent, h.is_right_device as "isRightDevice",
    h.due_at as "dueAt", h.reminders,
    exists (select 1 from accounts.charge c where c.tenant_id = h.tenant_id and c.kind = 'CARD_HOLD' and c.subject_id = h.id and c.invoice_id is not null) as "isBilled",
    coalesce((select jsonb_agg(jsonb_build_object('state', a.state, 'captureBefore', a.capture_before) order by a.number) from accounts.card_authorization a where a.tenant_id = h.tenant_id and a.hold_id = h.id), '[]') as authorizations,
    (select min(o.due_at) from accounts.payment_operation o where o.tenant_id = h.tenant_id and o.hold_id = h.id and o.due_at is not null) as "askAt"
  from accounts.card_hold h where h.id = any($1::uuid[])`;

/** Holds with what lies ahead of them, in one statement for all. */
export async function readHoldsAhead(reads: Pick<ReadSession, 'query'>, ids: readonly string[]): Promise<HoldAheadRow[]> {
  const rows = await reads.query<Kept>(statement, [ids]);
  return rows.map((row) => {
    const amounts = Object.fromEntries(minorColumns.map((column) => [column, row[column] === null ? null : BigInt(row[column] as string)]));
    const authorizations = row.authorizations.map(({ state, captureBefore }) => ({ state, captureBefore: captureBefore === null ? null : new Date(captureBefore) }));
    return { ...row, ...amounts, authorizations } as unknown as HoldAheadRow;
  });
}
