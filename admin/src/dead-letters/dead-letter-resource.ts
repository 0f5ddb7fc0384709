import { call, oneOf, type Resource } from '../data/resource.js';
import { FailedDeliveryListDocument, type FailedDeliveryListQueryVariables, FailedDeliveryRecordDocument } from '../generated/operations.js';

export const consumers = ['programs', 'accounts', 'repairs', 'certification'] as const;
export const deliveryStates = ['DEAD_LETTER', 'RETRYING'] as const;

export const deadLetterResource: Resource = {
  list: (variables) => call(FailedDeliveryListDocument, variables as FailedDeliveryListQueryVariables, (data) => data.failedDeliveries),
  one: (id) => call(FailedDeliveryRecordDocument, { id }, (data) => data.failedDelivery),
  many: (ids) => call(FailedDeliveryRecordDocument, { id: ids[0] ?? '' }, ({ failedDelivery }) => (failedDelivery === null ? [] : [failedDelivery])),
  sorts: { lastFailedAt: 'LAST_FAILED_AT' },
  filter: ({ consumer, state }) => ({ consumer: oneOf(consumers, consumer), state: oneOf(deliveryStates, state) }),
};
