import 'reflect-metadata';

import { Directive, Field, Int, InterfaceType, ObjectType } from 'type-graphql';

/** A refusal the caller can act on: a member of a mutation's result union. */
@InterfaceType({ description: 'Why a write was refused; `__typename` is its code.', resolveType: (problem: { __typename: string }) => problem.__typename })
export abstract class Problem {
  @Field(() => String, { description: 'The reason, for a person to read, in English.' })
  message: string;
}

@Directive('@shareable')
@ObjectType({ implements: Problem, description: 'The record was changed by someone else since it was read.' })
export class VersionConflict extends Problem {
  readonly __typename = 'VersionConflict';

  @Field(() => Int, { description: 'The version the record has now; read it again before retrying.' })
  currentVersion: number;

  static at(currentVersion: number): VersionConflict {
    const message = `The record has been changed since you read it; it is now at version ${currentVersion}.`;
    return Object.assign(new VersionConflict(), { currentVersion, message });
  }
}
