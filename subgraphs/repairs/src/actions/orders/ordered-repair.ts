import type { EntityManager } from 'typeorm';

import { localDateAt } from '@platform/kit/pure/time-zone.js';
import type { RuleSet } from '@platform/kit/pure/rule-set.js';
import type { Assessed } from '@platform/kit/pure/verdict.js';

import type { KnownAccount } from '../../db/known/known-account.entity.js';
import type { KnownLocation } from '../../db/known/known-location.entity.js';
import type { CataloguePart } from '../../db/parts/read-ordered-parts.js';
import { assessIdsOrder, type IdsOrderFacts, OrderAccountType, type ScreeningResult } from '../../domain/eligibility/direct-ios-service.js';
import { assessSeedStock } from '../../domain/seed-stock/seed-stock.js';
import { SeedStockMarket } from '../../db/seed-stock/seed-stock-market.entity.js';
import { assessSsaRepair, type SsaRepairFacts } from '../../domain/eligibility/self-servicing-account.js';
import type { CoverageTerm } from '../../domain/coverage/coverage-kinds.js';
import type { Manufacturer } from '../../domain/eligibility/serviced-device.js';
import { type DeviceCover, deviceCover } from '../../domain/orders/device-cover.js';
import { idsDeviceKind } from '../../domain/orders/ids-device-kind.js';
import type { OrderingProgram } from '../../domain/orders/order-codes.js';
import type { OrderReason } from '../../domain/orders/order-reasons.js';
import type { DeviceRelation, ProductLine, RepairType } from '../../domain/repair-codes.js';
import { programTerms } from './program-terms.js';

export interface OrderedRepair {
  id: string;
  locationId: string;
  isOpen: boolean;
  repairType: RepairType;
  deviceId: string;
  productLine: ProductLine | null;
  productName: string | null;
  relation: DeviceRelation;
  manufacturer: Manufacturer;
  /** What the last screening of the device found; null where there was none. */
  screening: ScreeningResult | null;
  /** Whether some part of the catalogue is for products of the device's family. */
  inRepairCatalogue: boolean;
}

/** What is known of a device, which stands as d. */
const ofDevice = `d.id as "deviceId", d.product_line as "productLine", d.product_name as "productName", d.relation, d.manufacturer,
    (select s.result from device_screening s where s.tenant_id = d.tenant_id and s.serial_number = d.serial_number order by s.screened_on desc, s.recorded_at desc limit 1) as screening,
    exists (select 1 from part_fit f where f.product_line = d.product_line) as "inRepairCatalogue"`;
const statement = `
  select r.id, r.location_id as "locationId", r.status not in ('SPCM', 'CANCELLED') as "isOpen", r.repair_type as "repairType", ${ofDevice}
  from repair r join device d on d.tenant_id = r.tenant_id and d.id = r.device_id where r.tenant_id = $1 and r.id = $2`;

/** The repair that an order is for, with what is known of its device. */
export async function readOrderedRepair(manager: EntityManager, { tenantId, repairId }: { tenantId: string; repairId: string | null }): Promise<OrderedRepair | 'NONE' | null> {
  if (repairId === null) return 'NONE';
  const [repair] = await manager.query<OrderedRepair[]>(statement, [tenantId, repairId]);
  return repair ?? null;
}

/** What the terms ask of the device that an order is for. */
export type DeviceOfOrder = Omit<OrderedRepair, 'id' | 'locationId' | 'isOpen' | 'repairType'>;

/** A device that is swapped without a repair. */
export async function readSwappedDevice(manager: EntityManager, { tenantId, deviceId }: { tenantId: string; deviceId: string }): Promise<DeviceOfOrder | null> {
  const [device] = await manager.query<OrderedRepair[]>(`select ${ofDevice} from device d where d.tenant_id = $1 and d.id = $2`, [tenantId, deviceId]);
  return device ?? null;
}

export interface OrderUnderTerms {
  tenantId: string;
  program: OrderingProgram;
  seedStock: boolean;
  location: KnownLocation;
  at: Date;
  account: KnownAccount | null;
  repair: DeviceOfOrder | 'NONE' | null;
  parts: readonly (CataloguePart | undefined)[];
}

/** Every criterion of the programme's terms on orders for a repair that is not met, or not yet known to be. */
export async function termsReasons(manager: EntityManager, order: OrderUnderTerms): Promise<OrderReason[]> {
  const { program, location, at, repair, seedStock } = order;
  const isOfRepair = repair !== null && repair !== 'NONE';
  if (!seedStock && (!isOfRepair || program === 'AASP')) return [];
  const terms = await programTerms(manager, { program: seedStock ? 'IDS' : program, region: location.region ?? location.country, at });
  // Thrown, for nobody can say what holds: the terms are sent when programs starts.
  if (terms === null) throw new Error(`The terms of ${program} have not arrived here yet.`);
  if (seedStock) return notMet(assessSeedStock({ product: 'IPHONE', programme: program, offeredInMarket: await isOffered(manager, location.country) }, terms), terms);
  if (!isOfRepair) return [];
  return notMet(program === 'IDS' ? assessIdsOrder(await idsFacts(manager, order, repair), terms) : assessSsaRepair(await ssaFacts(manager, order, repair), terms), terms);
}

function notMet({ results }: Assessed, { criteria }: RuleSet): OrderReason[] {
  const missed = results.filter(({ verdict }) => verdict === 'NOT_MET' || verdict === 'NEEDS_EVIDENCE');
  return missed.map(({ criterion, reasonCode }) => {
    const texts = criteria.find(({ id }) => id === criterion)?.text;
    return { code: 'TERMS_NOT_MET', line: null, criterion, termsReason: reasonCode, ...(texts === undefined ? {} : { texts }) };
  });
}

async function coverOf(manager: EntityManager, { tenantId, at, location }: OrderUnderTerms, { deviceId }: DeviceOfOrder): Promise<DeviceCover> {
  const coverages = await manager.query<CoverageTerm[]>(
    'select kind, starts_on as "startsOn", ends_on as "endsOn", cancelled_on as "cancelledOn", part_number as "partNumber" from coverage where tenant_id = $1 and device_id = $2',
    [tenantId, deviceId],
  );
  return deviceCover(coverages, localDateAt(at, location.timeZone));
}

async function idsFacts(manager: EntityManager, order: OrderUnderTerms, repair: DeviceOfOrder): Promise<IdsOrderFacts> {
  const { account } = order;
  const { manufacturer, relation, screening, productLine } = repair;
  const { extendedCoverage, coverageProvider } = await coverOf(manager, order, repair);
  const accountType = account !== null && account.type in OrderAccountType ? (account.type as OrderAccountType) : null;
  return { deviceKind: idsDeviceKind(productLine), manufacturer, relation, extendedCoverage, coverageProvider, screening, accountType };
}

async function ssaFacts(manager: EntityManager, order: OrderUnderTerms, repair: DeviceOfOrder): Promise<SsaRepairFacts> {
  // Whatever is ordered here is bought from the manufacturer itself.
  const parts = order.parts.flatMap((part) => (part === undefined ? [] : [{ genuine: part.genuine, supplier: 'APPLE' as const }]));
  const { nonAppleWarrantyActive } = await coverOf(manager, order, repair);
  const { relation, manufacturer, inRepairCatalogue } = repair;
  return { relation, manufacturer, inRepairCatalogue, nonAppleWarrantyActive, underAppleWarranty: null, parts };
}

/** Whether seed stock is sold in a country; null where nobody has said. */
async function isOffered(manager: EntityManager, country: string): Promise<boolean | null> {
  return (await manager.findOneBy(SeedStockMarket, { country }))?.isOffered ?? null;
}
