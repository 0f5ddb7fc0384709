import { call, oneOf, type Resource, textOf } from '../data/resource.js';
import { RenewalListDocument, type RenewalListQueryVariables, type RenewalRowFragment } from '../generated/operations.js';
import { endingChoices, tracks } from './matrix-wish.js';

export const renewalStates = ['ENDING', 'LAPSED'] as const;
export const renewalProducts = ['MAC', 'IPHONE', 'IPAD', 'IPOD'] as const;

const nothing = (): never => {
  throw new Error('Renewals are listed, never opened one by one.');
};

export const renewalResource: Resource = {
  list: (variables) => call(RenewalListDocument, variables as RenewalListQueryVariables, (data): { nodes: RenewalRowFragment[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } => data.renewals),
  one: nothing,
  many: nothing,
  sorts: { validUntil: 'VALID_UNTIL' },
  filter: ({ organizationId, track, product, within, state }) => ({
    organizationId: textOf(organizationId),
    track: oneOf(tracks, track),
    product: oneOf(renewalProducts, product),
    withinDays: oneOf(endingChoices, within) === undefined ? undefined : Number(within),
    lapsed: state === 'LAPSED' ? true : state === 'ENDING' ? false : undefined,
  }),
};
