import { call, oneOf, type Resource, textOf } from '../../data/resource.js';
import { DepotMovementListDocument, type DepotMovementListQueryVariables, DepotStockListDocument, type DepotStockListQueryVariables } from '../../generated/operations.js';

export const movementKinds = ['RECEIVED', 'ORDERED', 'ALLOCATED', 'RELEASED', 'SHIPPED', 'COUNTED', 'TRANSFERRED_OUT', 'TRANSFERRED_IN'] as const;

export const depotStockResource: Resource = {
  list: (variables) => call(DepotStockListDocument, variables as DepotStockListQueryVariables, (data) => data.depotStock),
  one: () => unknownAlone('depot-stock'),
  many: () => unknownAlone('depot-stock'),
  sorts: { number: 'PART_NUMBER', onHand: 'ON_HAND', waiting: 'WAITING' },
  filter: ({ depotId, search, waiting }) => ({ depotId: textOf(depotId), partNumber: partNumberOf(search), ...(waiting === 'yes' ? { waiting: true } : {}) }),
};

export const movementResource: Resource = {
  list: (variables) => call(DepotMovementListDocument, variables as DepotMovementListQueryVariables, (data) => data.depotMovements),
  one: () => unknownAlone('depot-movements'),
  many: () => unknownAlone('depot-movements'),
  sorts: { at: 'AT' },
  filter: ({ depotId, search, kind }) => ({ depotId: textOf(depotId), partNumber: partNumberOf(search), kind: oneOf(movementKinds, kind) }),
};

/** A whole part number; what is no such number yet asks for nothing. */
function partNumberOf(value: unknown): string | undefined {
  const number = textOf(value)?.toUpperCase();
  return number !== undefined && /^[A-Z0-9][A-Z0-9/-]{2,17}$/.test(number) ? number : undefined;
}

/** They are shown in lists only: nothing asks for one by its id. */
function unknownAlone(resource: string): never {
  throw new Error(`${resource} is read as a list.`);
}
