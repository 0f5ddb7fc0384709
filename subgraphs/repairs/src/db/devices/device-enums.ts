import 'reflect-metadata';

import { registerEnumType } from 'type-graphql';

import { AccessoryKind } from '../../domain/coverage/accessory.js';
import { CoverageKind } from '../../domain/coverage/coverage-kinds.js';
import { CoverageReason } from '../../domain/coverage/coverage-of.js';
import { CoverageState, PlanState } from '../../domain/coverage/coverage-state.js';
import { ActivationLock, ReplacementGround, RetirementReason } from '../../domain/devices/device-codes.js';

/** How a coverage came to be recorded. */
export const CoverageSource = { TOLD: 'TOLD', PURCHASE: 'PURCHASE', SERVICE: 'SERVICE' } as const;
export type CoverageSource = keyof typeof CoverageSource;

registerEnumType(CoverageKind, {
  name: 'CoverageKind',
  description: 'On what a coverage rests. A device has several at once, each with dates of its own.',
  valuesConfig: {
    LIMITED_WARRANTY: { description: 'The manufacturer’s limited warranty.' },
    PROTECTION_PLAN: { description: 'An AppleCare Protection Plan.' },
    APPLECARE_PLUS: { description: 'AppleCare+, which covers accidents too, for a fee.' },
    EXTENDED_AGREEMENT: { description: 'Another agreement with the manufacturer that extends the coverage.' },
    CONSUMER_LAW: { description: 'The rights a consumer has by law, beside every warranty.' },
    SERVICE_WARRANTY: { description: 'The warranty on an earlier service.' },
    QUALITY_PROGRAM: { description: 'A programme of the manufacturer’s for a known fault.' },
    THIRD_PARTY: { description: 'Another maker’s or insurer’s; it pays for nothing here.' },
  },
});
registerEnumType(CoverageSource, {
  name: 'CoverageSource',
  description: 'How a coverage came to be recorded.',
  valuesConfig: {
    TOLD: { description: 'Somebody told of it.' },
    PURCHASE: { description: 'It follows from the date of the purchase.' },
    SERVICE: { description: 'It follows from a completed service.' },
  },
});
registerEnumType(CoverageState, {
  name: 'CoverageState',
  description: 'How a coverage stands on a day.',
  valuesConfig: { UPCOMING: { description: 'It has not begun.' }, ACTIVE: { description: 'It covers; first and last day are included.' }, EXPIRED: { description: 'It has ended.' }, CANCELLED: { description: 'It was ended before its last day.' } },
});
registerEnumType(CoverageReason, {
  name: 'CoverageReason',
  description: 'Why a coverage covers a claim or does not.',
  valuesConfig: {
    COVERS: { description: 'It covers.' },
    COVERS_WITH_FEE: { description: 'It covers, and costs the service fee of the plan.' },
    NOT_STARTED: { description: 'It begins later.' },
    ENDED: { description: 'It has ended.' },
    CANCELLED: { description: 'It was cancelled.' },
    OTHER_PART: { description: 'It is of another part.' },
    ACCIDENTAL_DAMAGE: { description: 'It covers defects of manufacture and no accidents.' },
    SEPARATE_ACCESSORY: { description: 'An accessory bought by itself has a warranty of its own.' },
    OTHER_MAKERS: { description: 'It is another maker’s and pays for nothing here.' },
  },
});
registerEnumType(PlanState, {
  name: 'PlanState',
  description: 'Whether an extended plan of the manufacturer’s covers a device.',
  valuesConfig: { COVERED: { description: 'One does.' }, UNCOVERED: { description: 'None does.' }, UNKNOWN: { description: 'Nobody has told of any coverage.' } },
});
registerEnumType(AccessoryKind, {
  name: 'AccessoryKind',
  description: 'Kinds of accessories.',
  valuesConfig: { ADAPTER: { description: 'An adapter.' }, CABLE: { description: 'A cable.' }, WIRELESS_CHARGER: { description: 'A wireless charger.' }, CASE: { description: 'A case.' } },
});
registerEnumType(ActivationLock, {
  name: 'ActivationLock',
  description: 'Whether a device’s owner has locked it to an account.',
  valuesConfig: { ON: { description: 'It is locked.' }, OFF: { description: 'It is not.' }, UNKNOWN: { description: 'Nobody has told.' } },
});
registerEnumType(ReplacementGround, {
  name: 'ReplacementGround',
  description: 'How a device came to stand in for another.',
  valuesConfig: { WHOLE_UNIT: { description: 'A whole-unit repair.' }, SEED_STOCK: { description: 'A swap from seed stock.' }, EXPRESS: { description: 'An express replacement.' } },
});
registerEnumType(RetirementReason, {
  name: 'RetirementReason',
  description: 'Why a device is no longer in the installed base.',
  valuesConfig: {
    SOLD: { description: 'It was sold.' },
    LOST: { description: 'It was lost or stolen.' },
    RECYCLED: { description: 'It was recycled.' },
    LEASE_ENDED: { description: 'Its lease ended.' },
    REPLACED: { description: 'Another stands in for it.' },
    OTHER: { description: 'For another reason.' },
  },
});

export { AccessoryKind, ActivationLock, CoverageKind, CoverageReason, CoverageState, PlanState, ReplacementGround, RetirementReason };
