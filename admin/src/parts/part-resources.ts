import { call, oneOf, type Resource, textOf } from '../data/resource.js';
import { LocationStockListDocument, type LocationStockListQueryVariables, PartListDocument, type PartListQueryVariables, PartsByIdsDocument, SeedStockListDocument, type SeedStockListQueryVariables } from '../generated/operations.js';

export const partTypes = ['MODULE', 'REPLACEMENT', 'ADJUSTMENT', 'SERVICE', 'SERVICE_CONTRACT', 'OTHER'] as const;
export const productLines = ['IPHONE', 'IPAD', 'MAC', 'WATCH', 'IPOD', 'OTHER'] as const;
export const orderingPrograms = ['IDS', 'SSA', 'AASP'] as const;
export const seedStockStates = ['AVAILABLE', 'SWAPPED'] as const;

export const partResource: Resource = {
  list: (variables) => call(PartListDocument, variables as PartListQueryVariables, (data) => data.parts),
  one: (id) => call(PartsByIdsDocument, { ids: [id] }, (data) => data.partsByIds[0] ?? null),
  many: (ids) => call(PartsByIdsDocument, { ids }, (data) => data.partsByIds),
  sorts: { number: 'NUMBER', type: 'TYPE' },
  filter: ({ search, type, productLine, componentGroup, program, status, available }) => {
    const found = textOf(search);
    return { search: found !== undefined && found.length >= 2 ? found : undefined, type: oneOf(partTypes, type), productLine: oneOf(productLines, productLine), componentGroup: groupOf(componentGroup), program: oneOf(orderingPrograms, program), ...(status === 'current' ? { substituted: false } : status === 'replaced' ? { substituted: true } : {}), ...(available === 'yes' ? { available: true } : {}) };
  },
};

export const stockResource: Resource = {
  list: (variables) => call(LocationStockListDocument, variables as LocationStockListQueryVariables, (data) => data.locationStock),
  one: () => unknownAlone('stock'),
  many: () => unknownAlone('stock'),
  sorts: { number: 'PART_NUMBER' },
  filter: ({ organizationId, onHand }) => ({ organizationId: textOf(organizationId), ...(onHand === 'yes' ? { onHand: true } : onHand === 'no' ? { onHand: false } : {}) }),
};

export const seedStockResource: Resource = {
  list: (variables) => call(SeedStockListDocument, variables as SeedStockListQueryVariables, (data) => data.seedStockUnits),
  one: () => unknownAlone('seed-stock'),
  many: () => unknownAlone('seed-stock'),
  sorts: { arrivedAt: 'ARRIVED_AT' },
  filter: ({ organizationId, state }) => ({ organizationId: textOf(organizationId), state: oneOf(seedStockStates, state) }),
};

/** One digit or letter, as the trade names groups of components. */
function groupOf(value: unknown): string | undefined {
  const group = textOf(value);
  return group !== undefined && /^[0-9A-Z]$/.test(group) ? group : undefined;
}

/** They are shown in lists only: nothing asks for one by its id. */
function unknownAlone(resource: string): never {
  throw new Error(`${resource} is read as a list.`);
}
