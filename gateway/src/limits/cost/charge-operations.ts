import { type ApolloServerPlugin, HeaderMap } from '@apollo/server';
import type { Viewer } from '@platform/kit/identity/viewer.js';
import { GraphQLError } from 'graphql';

import type { RequestContext } from '../../request-context.js';
import { operationCost } from './operation-cost.js';
import type { PointBuckets } from './point-buckets.js';

export interface ChargeOptions {
  costMax: number;
  /** One bucket for each person and system. */
  callers: PointBuckets;
  /** One for each partner, shared by all its people and systems. */
  tenants: PointBuckets;
}

/** What the caller is told of an operation's cost, in points. */
interface ToldCost {
  requested: number;
  limit: number;
  /** What the caller has left, and its partner as well. */
  remaining?: number;
}

/** What an operation may cost, where the settings do not say: pages of a hundred with what belongs to each, not pages of pages. */
export const operationCostMax = 5_000;

/** Counts what an operation costs before it is planned, refuses one that costs too much, and takes the points of all others from whoever asks. */
export function chargeOperations({ costMax, callers, tenants }: ChargeOptions): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => {
      let cost: ToldCost | undefined;
      return {
        didResolveOperation: async ({ schema, document, operation, request, contextValue: { viewer } }) => {
          if (operation === undefined) return;
          const requested = operationCost({ schema, document, operation, variables: request.variables ?? {} });
          cost = { requested, limit: costMax };
          if (requested > costMax) throw tooExpensive(cost);
          const [remaining, waitSeconds] = charge(viewer, requested);
          cost.remaining = remaining;
          if (waitSeconds > 0) throw tooOften(Math.ceil(waitSeconds));
        },
        willSendResponse: async ({ response: { body } }) => {
          if (cost && body.kind === 'single') body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };

  /** Takes the points from every bucket of the viewer, or from none when one has too few. */
  function charge({ subject, tenant }: Viewer, points: number): [remaining: number, waitSeconds: number] {
    const buckets = [[callers, subject] as const, ...(tenant === null ? [] : [[tenants, tenant] as const])];
    const waitSeconds = Math.max(...buckets.map(([bucket, key]) => bucket.secondsUntil(key, points)));
    if (waitSeconds === 0) for (const [bucket, key] of buckets) bucket.take(key, points);
    return [Math.floor(Math.min(...buckets.map(([bucket, key]) => bucket.left(key)))), waitSeconds];
  }
}

function tooExpensive({ requested, limit }: ToldCost): GraphQLError {
  return new GraphQLError(`The operation costs ${requested} points, which is more than ${limit}. Ask for shorter pages or fewer lists within lists.`, {
    extensions: { code: 'BAD_USER_INPUT', limit: 'cost', http: { status: 400 } },
  });
}

function tooOften(waitSeconds: number): GraphQLError {
  return new GraphQLError(`Your points are used up for now. Try again in ${waitSeconds} s.`, {
    extensions: { code: 'RATE_LIMITED', limit: 'rate', http: { status: 429, headers: new HeaderMap([['retry-after', String(waitSeconds)]]) } },
  });
}
