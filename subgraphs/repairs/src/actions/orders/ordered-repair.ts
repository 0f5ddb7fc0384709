import type { EntityManager } from 'typeorm';

import type { Assessed } from '@platform/kit/pure/verdict.js';

import type { KnownAccount } from '../../db/known/known-account.entity.js';
import type { KnownLocation } from '../../db/known/known-location.entity.js';
import type { CataloguePart } from '../../db/parts/read-ordered-parts.js';
import { assessIdsOrder, OrderAccountType } from '../../domain/eligibility/direct-ios-service.js';
import { assessSsaRepair } from '../../domain/eligibility/self-servicing-account.js';
import { idsDeviceKind } from '../../domain/orders/ids-device-kind.js';
import type { OrderingProgram } from '../../domain/orders/order-codes.js';
import type { OrderReason } from '../../domain/orders/order-reasons.js';
import type { DeviceRelation, ProductLine } from '../../domain/repair-codes.js';
import { programTerms } from './program-terms.js';

export interface OrderedRepair {
  id: string;
  locationId: string;
  isOpen: boolean;
  deviceId: string;
  productLine: ProductLine | null;
  relation: DeviceRelation;
  /** Whether some part of the catalogue is for products of the device's family. */
  inRepairCatalogue: boolean;
}

const statement = `
  select r.id, r.location_id as "locationId", r.status not in ('SPCM', 'CANCELLED') as "isOpen", d.id as "deviceId", d.product_line as "productLine", d.relation,
    exists (select 1 from part_fit f where f.product_line = d.product_line) as "inRepairCatalogue"
  from repair r join device d on d.tenant_id = r.tenant_id and d.id = r.device_id where r.tenant_id = $1 and r.id = $2`;

/** The repair that an order is for, with what is known of its device. */
export async function readOrderedRepair(manager: EntityManager, { tenantId, repairId }: { tenantId: string; repairId: string | null }): Promise<OrderedRepair | 'NONE' | null> {
  if (repairId === null) return 'NONE';
  const [repair] = await manager.query<OrderedRepair[]>(statement, [tenantId, repairId]);
  return repair ?? null;
}

export interface OrderUnderTerms {
  tenantId: string;
  program: OrderingProgram;
  location: KnownLocation;
  at: Date;
  account: KnownAccount | null;
  repair: OrderedRepair | 'NONE' | null;
  parts: readonly (CataloguePart | undefined)[];
}

/** Every criterion of the programme's terms on orders for a repair that is not met, or not yet known to be. */
export async function termsReasons(manager: EntityManager, order: OrderUnderTerms): Promise<OrderReason[]> {
  const { program, location, at, repair } = order;
  if (repair === null || repair === 'NONE' || program === 'AASP') return [];
  const terms = await programTerms(manager, { program, region: location.region ?? location.country, at });
  // Thrown, for nobody can say what holds: the terms are sent when programs starts.
  if (terms === null) throw new Error(`The terms of ${program} have not arrived here yet.`);
  return notMet(program === 'IDS' ? assessIdsOrder(await idsFacts(order, repair), terms) : assessSsaRepair(await ssaFacts(order, repair), terms));
}

function notMet({ results }: Assessed): OrderReason[] {
  const missed = results.filter(({ verdict }) => verdict === 'NOT_MET' || verdict === 'NEEDS_EVIDENCE');
  return missed.map(({ criterion, reasonCode }) => ({ code: 'TERMS_NOT_MET', line: null, criterion, termsReason: reasonCode }));
}

async function idsFacts({ account }: OrderUnderTerms, repair: OrderedRepair): Promise<Parameters<typeof assessIdsOrder>[0]> {
  const accountType = account !== null && account.type in OrderAccountType ? (account.type as OrderAccountType) : null;
  return { deviceKind: idsDeviceKind(repair.productLine), manufacturer: null, relation: repair.relation, extendedCoverage: null, coverageProvider: null, screening: null, accountType };
}

async function ssaFacts({ parts }: OrderUnderTerms, { relation, inRepairCatalogue }: OrderedRepair): Promise<Parameters<typeof assessSsaRepair>[0]> {
  // Whatever is ordered here is bought from the manufacturer itself.
  const used = parts.flatMap((part) => (part === undefined ? [] : [{ genuine: part.genuine, supplier: 'APPLE' as const }]));
  return { relation, manufacturer: null, inRepairCatalogue, nonAppleWarrantyActive: null, underAppleWarranty: null, parts: used };
}
