import { call, type Resource, textOf } from '../data/resource.js';
import { ExposureListDocument, type ExposureListQueryVariables } from '../generated/operations.js';

export const exposureResource: Resource = {
  list: (variables) => call(ExposureListDocument, variables as ExposureListQueryVariables, (data) => data.creditLines),
  one: () => call(ExposureListDocument, { first: 1 }, (data) => data.creditLines.nodes[0] ?? null),
  many: () => call(ExposureListDocument, { first: 1 }, (data) => data.creditLines.nodes),
  sorts: { limit: 'LIMIT' },
  filter: ({ region, currency }) => ({ region: textOf(region), currency: textOf(currency) }),
};
