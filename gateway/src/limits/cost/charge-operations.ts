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
export interface ToldCost {
  requested: number;
  limit: number;
  /** What the caller has left, and its partner as well. */
  remaining?: number;
}

/** What an operation may cost, where the settings do not say: pages of a hundred with what belongs to each, not pages of pages. */
export const operationCostMax = 5_000;

/** Takes the points of operations from whoever asks them. */
export class Charging {
  constructor(private readonly options: ChargeOptions) {}

  /** Takes the points and answers what the caller is told; null, with nothing taken, when the operation costs too much or too little is left. */
  take(viewer: Viewer, points: number): ToldCost | null {
    if (points > this.costMax) return null;
    const [remaining, waitSeconds] = this.charge(viewer, points);
    return waitSeconds > 0 ? null : { requested: points, limit: this.costMax, remaining };
  }

  get costMax(): number {
    return this.options.costMax;
  }

  /** Takes the points from every bucket of the viewer, or from none when one has too few. */
  charge({ subject, tenant }: Viewer, points: number): [remaining: number, waitSeconds: number] {
    const { callers, tenants } = this.options;
    const buckets = [[callers, subject] as const, ...(tenant === null ? [] : [[tenants, tenant] as const])];
    const waitSeconds = Math.max(...buckets.map(([bucket, key]) => bucket.secondsUntil(key, points)));
    if (waitSeconds === 0) for (const [bucket, key] of buckets) bucket.take(key, points);
    return [Math.floor(Math.min(...buckets.map(([bucket, key]) => bucket.left(key)))), waitSeconds];
  }
}

/** Counts what an operation costs before it is planned, refuses one that costs too much, and takes the points of all others from whoever asks. */
export function chargeOperations(charging: Charging): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => {
      let cost: ToldCost | undefined;
      return {
        didResolveOperation: async ({ schema, document, operation, request, contextValue: { viewer } }) => {
          if (operation === undefined) return;
          const requested = operationCost({ schema, document, operation, variables: request.variables ?? {} });
          cost = { requested, limit: charging.costMax };
          if (requested > charging.costMax) throw tooExpensive(cost);
          const [remaining, waitSeconds] = charging.charge(viewer, requested);
          cost.remaining = remaining;
          if (waitSeconds > 0) throw tooOften(Math.ceil(waitSeconds));
        },
        willSendResponse: async ({ response: { body } }) => {
          if (cost && body.kind === 'single') body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
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
