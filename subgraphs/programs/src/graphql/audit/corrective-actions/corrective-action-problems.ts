import 'reflect-metadata';

import { Field, ObjectType } from 'type-graphql';

import { Problem } from '@platform/kit/graphql/problem.js';

import { CorrectiveActionStatus } from '../../../db/audit/corrective-actions/corrective-action.entity.js';

@ObjectType({ implements: Problem, description: 'There is no such corrective action that you may see.' })
export class AuditActionNotFound extends Problem {
  readonly __typename = 'AuditActionNotFound';
  override message = 'There is no such corrective action.';
}

@ObjectType({ implements: Problem, description: 'A corrective action cannot make this move from where it stands.' })
export class AuditActionNotOpen extends Problem {
  readonly __typename = 'AuditActionNotOpen';

  @Field(() => CorrectiveActionStatus, { description: 'Where it stands.' })
  status: CorrectiveActionStatus;

  static from(status: CorrectiveActionStatus): AuditActionNotOpen {
    return Object.assign(new AuditActionNotOpen(), { status, message: `The corrective action is ${status} and cannot do this from there.` });
  }
}
