import type { ExpressScan, ExpressState } from '../../generated/operations.js';

export type ExpressAct = 'ship' | 'scan' | 'inspect' | 'cancel';

/** Why an act of a request has to wait; it names what comes before it. */
export type ActLack = 'HOLD_FIRST' | 'RECEIVED_FIRST';

interface Standing {
  state: ExpressState;
  deliveredAt: string | null;
  handedOverAt: string | null;
  receivedAt: string | null;
}

/** The acts that are still to come from where a request stands; what has to wait says for what. */
export function actsAhead({ state }: Pick<Standing, 'state'>): { act: ExpressAct; lack: ActLack | null }[] {
  const isShipped = state === 'SHIPPED' || state === 'AWAITING_RETURN';
  const acts = (holds: boolean, act: ExpressAct, lack: ActLack | null = null) => (holds ? [{ act, lack }] : []);
  return [
    ...acts(state === 'REQUESTED', 'ship', 'HOLD_FIRST'),
    ...acts(state === 'HOLD_PLACED', 'ship'),
    ...acts(isShipped, 'scan'),
    ...acts(isShipped, 'inspect', 'RECEIVED_FIRST'),
    ...acts(state === 'RECEIVED', 'inspect'),
    ...acts(state === 'REQUESTED' || state === 'HOLD_PLACED', 'cancel'),
  ];
}

/** The scans that were not entered yet, in the order in which a carrier makes them. */
export function openScans({ deliveredAt, handedOverAt, receivedAt }: Omit<Standing, 'state'>): ExpressScan[] {
  const scans: readonly [ExpressScan, string | null][] = [['DELIVERED', deliveredAt], ['HANDED_OVER', handedOverAt], ['RECEIVED', receivedAt]];
  return scans.flatMap(([scan, at]) => (at === null ? [scan] : []));
}
