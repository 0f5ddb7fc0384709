import { call, oneOf, type Resource, textOf } from '../data/resource.js';
import { PartOrderListDocument, type PartOrderListQueryVariables, PartOrdersByIdsDocument, PartOrderPageDocument } from '../generated/operations.js';

/** Stands among the statuses for all of which something may still leave. */
export const anyOpen = 'ANY_OPEN';
export const orderStatuses = ['SUBMITTED', 'CREDIT_RESERVED', 'BACK_ORDERED', 'REFUSED', 'PARTLY_SHIPPED', 'SHIPPED', 'DELIVERED', 'CANCELLED'] as const;
export const orderKinds = ['REPAIR', 'STOCKING', 'SEED_STOCK'] as const;

export const orderResource: Resource = {
  list: (variables) => call(PartOrderListDocument, variables as PartOrderListQueryVariables, (data) => data.partOrders),
  one: (id) => call(PartOrderPageDocument, { id }, (data) => data.partOrder),
  many: (ids) => call(PartOrdersByIdsDocument, { ids }, (data) => data.partOrdersByIds),
  sorts: { submittedAt: 'SUBMITTED_AT', number: 'NUMBER' },
  filter: ({ organizationId, status, kind, search }) => {
    const digits = textOf(search);
    return {
      organizationId: textOf(organizationId),
      ...(status === anyOpen ? { open: true } : { status: oneOf(orderStatuses, status) }),
      kind: oneOf(orderKinds, kind),
      number: digits !== undefined && /^\d{2,10}$/.test(digits) ? digits : undefined,
    };
  },
};
