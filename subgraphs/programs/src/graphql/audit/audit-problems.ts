import 'reflect-metadata';

import { Field, ID, Int, ObjectType } from 'type-graphql';

import { Problem } from '@platform/kit/graphql/problem.js';

import { AuditStatus } from '../../db/audit/audit.entity.js';
import { AuditItem } from '../../db/audit/audit-item.entity.js';

@ObjectType({ implements: Problem, description: 'There is no such audit that you may see.' })
export class AuditNotFound extends Problem {
  readonly __typename = 'AuditNotFound';
  override message = 'There is no such audit.';
}

@ObjectType({ implements: Problem, description: 'There is no such audit item that you may see.' })
export class AuditItemNotFound extends Problem {
  readonly __typename = 'AuditItemNotFound';
  override message = 'There is no such audit item.';
}

@ObjectType({ implements: Problem, description: 'The audit is closed and locked; only reopening it, with a reason, leads on.' })
export class AuditLocked extends Problem {
  readonly __typename = 'AuditLocked';
  override message = 'The audit is closed and can no longer be changed.';
}

@ObjectType({ implements: Problem, description: 'The review has not started yet.' })
export class AuditNotStarted extends Problem {
  readonly __typename = 'AuditNotStarted';
  override message = 'Start the review of the audit first.';
}

@ObjectType({ implements: Problem, description: 'The review has already started.' })
export class AuditAlreadyStarted extends Problem {
  readonly __typename = 'AuditAlreadyStarted';
  override message = 'The review of the audit has already started.';
}

@ObjectType({ implements: Problem, description: 'The organisation was never approved as an authorised service provider, or takes part no longer.' })
export class NotEnrolled extends Problem {
  readonly __typename = 'NotEnrolled';
  override message = 'The organisation is no authorised service provider.';
}

@ObjectType({ implements: Problem, description: 'The organisation has no service location to audit.' })
export class NoServiceLocation extends Problem {
  readonly __typename = 'NoServiceLocation';
  override message = 'The organisation has no service location.';
}

@ObjectType({ implements: Problem, description: 'Another audit of the organisation is planned or in review.' })
export class AuditAlreadyOpen extends Problem {
  readonly __typename = 'AuditAlreadyOpen';
  override message = 'Another audit of the organisation is not closed yet.';
}

@ObjectType({ implements: Problem, description: 'The finding lacks something that its result asks for.' })
export class FindingIncomplete extends Problem {
  readonly __typename = 'FindingIncomplete';

  @Field(() => String, { description: 'What is missing: severity, observation, or a part of the corrective action as correctiveAction.dueOn.' })
  field: string;

  static lacking(field: string): FindingIncomplete {
    return Object.assign(new FindingIncomplete(), { field, message: `The finding lacks ${field}.` });
  }
}

@ObjectType({ implements: Problem, description: 'An audit is closed when each of its items has been assessed.' })
export class ItemsNotAssessed extends Problem {
  readonly __typename = 'ItemsNotAssessed';

  @Field(() => Int, { description: 'How many are left.' })
  count: number;

  @Field(() => [AuditItem], { description: 'Those that are left, in their order.' })
  items: AuditItem[];

  static left(items: AuditItem[]): ItemsNotAssessed {
    return Object.assign(new ItemsNotAssessed(), { count: items.length, items, message: `${items.length} items have not been assessed yet.` });
  }
}

@ObjectType({ implements: Problem, description: 'An audit cannot make this move from where it stands.' })
export class AuditMoveNotOpen extends Problem {
  readonly __typename = 'AuditMoveNotOpen';

  @Field(() => AuditStatus, { description: 'Where it stands.' })
  status: AuditStatus;

  static from(status: AuditStatus): AuditMoveNotOpen {
    return Object.assign(new AuditMoveNotOpen(), { status, message: `The audit is ${status} and cannot do this from there.` });
  }
}

@ObjectType({ implements: Problem, description: 'The partner is not asked for answers at the moment: before its self-assessment, and while they are reviewed.' })
export class AnswersNotAsked extends Problem {
  readonly __typename = 'AnswersNotAsked';
  override message = 'The partner is not asked for answers at the moment.';
}

@ObjectType({ implements: Problem, description: 'An answer that claims less than compliance says why.' })
export class AnswerIncomplete extends Problem {
  readonly __typename = 'AnswerIncomplete';

  @Field(() => String, { description: 'What is missing: text.' })
  field: string;

  static lacking(field: string): AnswerIncomplete {
    return Object.assign(new AnswerIncomplete(), { field, message: `The answer lacks ${field}.` });
  }
}

@ObjectType({ implements: Problem, description: 'Answers are submitted when each requirement has one.' })
export class ItemsNotAnswered extends Problem {
  readonly __typename = 'ItemsNotAnswered';

  @Field(() => Int, { description: 'How many are left.' })
  count: number;

  @Field(() => [ID], { description: 'The audit items that are left, in their order.' })
  itemIds: string[];

  static left(itemIds: string[]): ItemsNotAnswered {
    return Object.assign(new ItemsNotAnswered(), { count: itemIds.length, itemIds, message: `${itemIds.length} items have not been answered yet.` });
  }
}
