import type { EntityManager } from 'typeorm';

import { isSystem } from '@platform/kit/audit-trail/system-viewer.js';

import type { HoldTimes } from '../../domain/holds/next-hold-move.js';
import type { Bookkeeper } from '../ledger/book.js';

/** The open transaction in which a hold is changed, and on whose behalf. */
export interface HoldWork {
  manager: EntityManager;
  /** Who acts; what is booked bears the same name. */
  doer: Bookkeeper;
  /** The issuer's subject, or the part of the platform. */
  actor: string;
  /** The name of a person; null for a part of the platform. */
  actorName: string | null;
  now: Date;
  newId: () => string;
  times: HoldTimes;
}

/** Two days for late scans, one for the next authorisation, three for entering a card. */
export const usualTimes: HoldTimes = { scanGraceHours: 48, renewalHours: 24, cardEntryHours: 72 };

/** The name under which this platform keeps what one provider told. */
export const providerName = 'stripe';

/** What changing a hold takes, at one instant. */
export function holdWork(manager: EntityManager, { viewer, requestId, now, newId }: Bookkeeper): HoldWork {
  const instant = now();
  return { manager, doer: { viewer, requestId, now: () => instant, newId }, actor: viewer.subject, actorName: isSystem(viewer) ? null : viewer.name, now: instant, newId, times: usualTimes };
}
