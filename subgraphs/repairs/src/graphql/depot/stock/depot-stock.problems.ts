import 'reflect-metadata';

import { Field, Int, ObjectType } from 'type-graphql';

import { Problem } from '@platform/kit/graphql/problem.js';

@ObjectType({ implements: Problem, description: 'The stock has moved since the counting began: count anew.', simpleResolvers: true })
export class DepotStockMoved extends Problem {
  readonly __typename = 'DepotStockMoved';

  @Field(() => Int, { description: 'How many are on hand by the books now.' })
  onHand: number;

  static to(onHand: number): DepotStockMoved {
    return Object.assign(new DepotStockMoved(), { onHand, message: `The stock has moved since the counting began: ${onHand} are on hand by the books now.` });
  }
}

@ObjectType({ implements: Problem, description: 'Fewer were counted than are set aside for orders.', simpleResolvers: true })
export class CountBelowReserved extends Problem {
  readonly __typename = 'CountBelowReserved';

  @Field(() => Int, { description: 'How many are set aside.' })
  reserved: number;

  static of(reserved: number): CountBelowReserved {
    return Object.assign(new CountBelowReserved(), { reserved, message: `${reserved} are set aside for orders; cancel or send those first.` });
  }
}

@ObjectType({ implements: Problem, description: 'The depot has not so many that nobody has set aside.', simpleResolvers: true })
export class DepotStockTooSmall extends Problem {
  readonly __typename = 'DepotStockTooSmall';

  @Field(() => Int, { description: 'How many could go.' })
  free: number;

  static of(free: number): DepotStockTooSmall {
    return Object.assign(new DepotStockTooSmall(), { free, message: `Only ${free} are not set aside.` });
  }
}
