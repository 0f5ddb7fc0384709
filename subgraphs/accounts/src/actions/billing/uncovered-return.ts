import type { EntityManager } from 'typeorm';

import { enter } from '@platform/kit/audit-trail/perform.js';
import type { Event } from '@platform/kit/bus/event.js';

import { derivedId } from '../derived-id.js';
import { consumerDoer } from '../service-doer.js';
import { addCharge } from './add-charge.js';
import { accountFor } from './charge-events.js';
import { giveBackReturnCharge, returnChargeId } from './excuse-return.js';

export interface ReturnUncovered {
  returnId: string;
  organizationId: string;
  foundAt: string;
  /** Null has no price yet: a person states one. */
  chargeMinor: string | null;
  currency: string | null;
  vatIncluded: boolean | null;
}

const kind = 'OUT_OF_WARRANTY';

/** Charges once what a part costs that was had for nothing under warranty and turned out not to be under it. */
export async function chargeUncoveredReturn({ payload, causation }: Event<ReturnUncovered>, manager: EntityManager): Promise<void> {
  const { returnId, organizationId: tenantId, foundAt, chargeMinor, currency, vatIncluded } = payload;
  const price = chargeMinor === null || currency === null || vatIncluded === null ? null : { amountMinor: BigInt(chargeMinor), currency, vatIncluded };
  if (price?.amountMinor === 0n) return;
  const doer = consumerDoer(manager, causation);
  await enter(manager, doer, {
    deed: { action: 'chargeUncoveredReturn', tenant: tenantId, subject: { type: 'ReturnOrder', id: returnId } },
    work: async (_, entry) => {
      const accountId = await accountFor(manager, tenantId, null);
      await addCharge(manager, doer, { tenantId, id: returnChargeId(kind, returnId), accountId, kind, subject: { type: 'ReturnOrder', id: returnId }, paidBy: null, price, occurredOn: foundAt.slice(0, 10) });
      entry.changes({ amountMinor: { to: chargeMinor }, currency: { to: currency } });
      return {};
    },
  });
}

export type ReturnCovered = Pick<ReturnUncovered, 'returnId' | 'organizationId'>;

/** Gives back once what was charged for a return that is under warranty after all. */
export async function creditCoveredReturn({ payload, causation }: Event<ReturnCovered>, manager: EntityManager): Promise<void> {
  const { returnId, organizationId: tenantId } = payload;
  const given = { tenantId, returnId, kind, action: 'creditCoveredReturn', creditNoteId: derivedId('covered-return', returnId), reason: 'The return was under warranty after all.' } as const;
  await giveBackReturnCharge(manager, consumerDoer(manager, causation), given);
}
