import type { PlanState } from '../coverage/coverage-state.js';
import type { DeviceRelation, ProductLine } from '../repair-codes.js';

/** Devices of an installed base that count alike: by product, by whose they are, by whether an extended plan covers them, and by whether their purchase is proved. */
export interface CountedCell {
  productLine: ProductLine;
  relation: DeviceRelation;
  planState: PlanState;
  hasProof: boolean;
  devices: number;
}

/** What the programmes' criteria ask of an installed base. */
export interface InstalledBase {
  ownedIosDevices: number;
  leasedIosDevices: number;
  iosDevicesInDeployment: number;
  iosDevicesWithAppleExtendedCoverage: number;
  iosDevicesCoverageUnknown: number;
  /** Owned and leased, by product. */
  products: Readonly<Record<ProductLine, number>>;
  productsWithProofOfPurchase: number;
}

const ios: ReadonlySet<ProductLine> = new Set(['IPHONE', 'IPAD', 'IPOD']);
const counted: ReadonlySet<ProductLine> = new Set(['IPHONE', 'IPAD', 'IPOD', 'MAC']);

/**
 * iPhone, iPad and iPod are iOS devices; the owned ones count for the hundred, owned and leased together are the deployment of which
 * all must be covered. Products with proof of purchase are iPhone, iPad, iPod and Mac, owned or leased. Customers' devices count for
 * nothing here.
 * @source IDS-09 IDS-10 SSA-20 SSA-21 SSA-22 SSA-23
 */
export function installedBase(cells: readonly CountedCell[]): InstalledBase {
  const own = cells.filter(({ relation }) => relation !== 'CUSTOMER');
  const sum = (among: readonly CountedCell[]): number => among.reduce((total, { devices }) => total + devices, 0);
  const iosCells = own.filter(({ productLine }) => ios.has(productLine));
  const ofLine = (line: ProductLine): number => sum(own.filter(({ productLine }) => productLine === line));
  return {
    ownedIosDevices: sum(iosCells.filter(({ relation }) => relation === 'OWNED')),
    leasedIosDevices: sum(iosCells.filter(({ relation }) => relation === 'LEASED')),
    iosDevicesInDeployment: sum(iosCells),
    iosDevicesWithAppleExtendedCoverage: sum(iosCells.filter(({ planState }) => planState === 'COVERED')),
    iosDevicesCoverageUnknown: sum(iosCells.filter(({ planState }) => planState === 'UNKNOWN')),
    products: { MAC: ofLine('MAC'), IPHONE: ofLine('IPHONE'), IPAD: ofLine('IPAD'), IPOD: ofLine('IPOD'), WATCH: ofLine('WATCH'), OTHER: ofLine('OTHER') },
    productsWithProofOfPurchase: sum(own.filter(({ productLine, hasProof }) => hasProof && counted.has(productLine))),
  };
}
