import type { CoverageKind } from '../coverage/coverage-kinds.js';
import type { Manufacturer } from '../eligibility/serviced-device.js';
import type { DeviceRelation, ProductLine } from '../repair-codes.js';
import type { ActivationLock } from './device-codes.js';

/** What is known of a device; null is unknown. */
export interface DeviceFacts {
  imei: string | null;
  imei2: string | null;
  meid: string | null;
  productName: string | null;
  productLine: ProductLine | null;
  partNumber: string | null;
  configuration: string | null;
  relation: DeviceRelation;
  manufacturer: Manufacturer;
  purchasedOn: string | null;
  purchaseCountry: string | null;
  proofReference: string | null;
  proofDatedOn: string | null;
  isVintage: boolean;
  activationLock: ActivationLock;
  isLoaner: boolean;
}

/** A coverage as somebody tells of it. */
export interface CoverageTold {
  kind: CoverageKind;
  startsOn: string;
  endsOn: string | null;
  cancelledOn: string | null;
  agreementNumber: string | null;
  provider: string | null;
  partNumber: string | null;
}

/** One row of an installed base: a device by its serial number, what is told of it (null says nothing), and one coverage of it. */
export type DeviceRow = { serialNumber: string; coverage: CoverageTold | null } & { [Fact in keyof DeviceFacts]: DeviceFacts[Fact] | null };

/** A device as it is recorded, and what stands in its way. */
export interface RecordedDevice extends DeviceFacts {
  id: string;
  /** Since when it is in the installed base; null where it is known from a repair alone. */
  enlistedAt: Date | null;
  retiredOn: string | null;
  /** It was replaced by another. */
  isReplaced: boolean;
}
