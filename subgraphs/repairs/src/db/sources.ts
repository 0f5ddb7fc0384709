import type { Source } from '@platform/kit/list/source.js';

export const deviceColumns = {
  id: 'd.id',
  serialNumber: 'd.serial_number',
  imei: 'd.imei',
  productName: 'd.product_name',
  productLine: 'd.product_line',
  configuration: 'd.configuration',
  relation: 'd.relation',
  registeredAt: 'd.registered_at',
  imei2: 'd.imei2',
  meid: 'd.meid',
  partNumber: 'd.part_number',
  manufacturer: 'd.manufacturer',
  purchasedOn: 'd.purchased_on',
  purchaseCountry: 'd.purchase_country',
  proofReference: 'd.proof_reference',
  proofDatedOn: 'd.proof_dated_on',
  isVintage: 'd.is_vintage',
  activationLock: 'd.activation_lock',
  isLoaner: 'd.is_loaner',
  enlistedAt: 'd.enlisted_at',
  retiredOn: 'd.retired_on',
  retirementReason: 'd.retirement_reason',
  replacesId: 'd.replaces_id',
  replacedOn: 'd.replaced_on',
  replacementGround: 'd.replacement_ground',
  planState: 'd.plan_state',
  version: 'd.version',
};
/** What the fields of a device that are worked out need of it, whoever reads it. */
export const deviceAlways = ['id', 'serialNumber', 'imei', 'replacesId'];
export const deviceReferences = { organization: { type: 'Organization', id: 'd.tenant_id' } };

/** How devices are read. */
export const deviceSource: Source = { from: 'repairs.device d', id: 'd.id', always: deviceAlways, columns: deviceColumns, references: deviceReferences };

