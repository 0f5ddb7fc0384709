import type { RepairType } from '../../repair-codes.js';
import { repairTypeRules } from './repair-types.js';

/** Which way a device travels: to the repair centre, or back from it. */
export const JourneyLeg = { TO_REPAIR_CENTRE: 'TO_REPAIR_CENTRE', FROM_REPAIR_CENTRE: 'FROM_REPAIR_CENTRE' } as const;
export type JourneyLeg = keyof typeof JourneyLeg;

/** One way of a device, the earliest first where there are several. */
export interface Journey {
  leg: JourneyLeg;
  sentAt: Date;
  /** Null while it is under way. */
  arrivedAt: Date | null;
}

export const JourneyRefusal = { NOT_MAILED: 'NOT_MAILED', OUT_OF_ORDER: 'OUT_OF_ORDER', NOT_UNDER_WAY: 'NOT_UNDER_WAY', IN_THE_FUTURE: 'IN_THE_FUTURE', BEFORE_THE_LAST: 'BEFORE_THE_LAST' } as const;
export type JourneyRefusal = keyof typeof JourneyRefusal;

export interface Travelling {
  repairType: RepairType;
  createdAt: Date;
  journeys: readonly Journey[];
}

/**
 * A device of a repair by mail, or with pick-up, is sent to the repair centre and back from it by turns, neither in the future nor
 * before what was told last; that it was sent back says that it had arrived. Of other types it is sent nowhere. Null lets it go.
 * @source IDS-05 AASP-02
 */
export function sendingRefusal({ repairType, createdAt, journeys }: Travelling, { leg, sentAt, now }: { leg: JourneyLeg; sentAt: Date; now: Date }): JourneyRefusal | null {
  if (repairTypeRules[repairType].place !== 'REPAIR_CENTRE') return 'NOT_MAILED';
  const last = journeys.at(-1);
  if (leg !== nextLeg(last)) return 'OUT_OF_ORDER';
  return momentRefusal({ at: sentAt, since: last?.arrivedAt ?? last?.sentAt ?? createdAt, now });
}

/**
 * What is under way arrives once, not before it was sent and not in the future. Null lets it arrive.
 * @source IDS-05 AASP-02
 */
export function arrivalRefusal(journeys: readonly Journey[], { arrivedAt, now }: { arrivedAt: Date; now: Date }): JourneyRefusal | null {
  const last = journeys.at(-1);
  if (last === undefined || last.arrivedAt !== null) return 'NOT_UNDER_WAY';
  return momentRefusal({ at: arrivedAt, since: last.sentAt, now });
}

/**
 * A device that was sent to the repair centre is away until it is back at its location or, where it goes to the customer, on its way there.
 * @source AASP-17 AASP-02
 */
export function isAway(repairType: RepairType, journeys: readonly Journey[]): boolean {
  const last = journeys.at(-1);
  return last !== undefined && backAt(repairType, last) === null;
}

export interface Span {
  from: Date;
  /** Null while it lasts. */
  to: Date | null;
}

/**
 * While a device is away its provider can do nothing: from its sending to the repair centre until it is back.
 * @source AASP-15 AASP-16b
 */
export function awaySpans(repairType: RepairType, journeys: readonly Journey[]): Span[] {
  return journeys.flatMap((journey, place) => {
    if (journey.leg !== 'TO_REPAIR_CENTRE') return [];
    const back = journeys[place + 1];
    return [{ from: journey.sentAt, to: back === undefined ? null : backAt(repairType, back) }];
  });
}

function nextLeg(last: Journey | undefined): JourneyLeg {
  return last?.leg === 'TO_REPAIR_CENTRE' ? 'FROM_REPAIR_CENTRE' : 'TO_REPAIR_CENTRE';
}

function backAt(repairType: RepairType, { leg, sentAt, arrivedAt }: Journey): Date | null {
  if (leg === 'TO_REPAIR_CENTRE') return null;
  return repairTypeRules[repairType].handBack === 'SENT' ? sentAt : arrivedAt;
}

function momentRefusal({ at, since, now }: { at: Date; since: Date; now: Date }): JourneyRefusal | null {
  if (at > now) return 'IN_THE_FUTURE';
  return at < since ? 'BEFORE_THE_LAST' : null;
}
