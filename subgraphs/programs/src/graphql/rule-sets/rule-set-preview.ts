import 'reflect-metadata';

import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql';

import { PageInfo } from '@platform/kit/list/connection.js';
import { AssessmentOutcome, Verdict } from '@platform/kit/pure/verdict.js';

import { Organization } from '../../db/organization/organization.entity.js';

@ObjectType({ description: 'How many partners would come from one outcome to another.', simpleResolvers: true })
export class OutcomeChange {
  @Field(() => AssessmentOutcome, { description: 'By the terms they have.' })
  before: AssessmentOutcome;

  @Field(() => AssessmentOutcome, { description: 'By the draft.' })
  after: AssessmentOutcome;

  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType({ description: 'How a criterion would be judged otherwise.', simpleResolvers: true })
export class VerdictChange {
  @Field(() => ID, { description: 'The criterion.' })
  criterion: string;

  @Field(() => Verdict, { description: 'By the terms they have.' })
  before: Verdict;

  @Field(() => Verdict, { description: 'By the draft.' })
  after: Verdict;
}

@ObjectType({ description: 'How many partners would be judged otherwise by one criterion.', simpleResolvers: true })
export class CountedVerdictChange extends VerdictChange {
  @Field(() => Int, { description: 'How many.' })
  count: number;
}

@ObjectType({ description: 'One partner whom the draft would change.', simpleResolvers: true })
export class PreviewedPartner {
  @Field(() => ID, { description: 'The enrolment; pass the last of a page as `after` to read on.' })
  enrollmentId: string;

  organizationId: string;

  @Field(() => AssessmentOutcome, { description: 'The outcome by the terms it has.' })
  before: AssessmentOutcome;

  @Field(() => AssessmentOutcome, { description: 'The outcome by the draft.' })
  after: AssessmentOutcome;

  @Field(() => [VerdictChange], { description: 'The criteria with another verdict.' })
  changed: VerdictChange[];

  @Field(() => Organization, { nullable: true, description: 'The partner.' })
  organization?: Organization | null;
}

@ObjectType({ description: 'Whom a draft would change if it were in force today. Nothing of it is stored.', simpleResolvers: true })
export class RuleSetDraftPreview {
  @Field(() => Int, { description: 'How many enrolments of the programme were judged.' })
  examined: number;

  @Field(() => Int, { description: 'How many of them the draft would be the terms of.' })
  affected: number;

  @Field(() => Int, { description: 'How many it would change.' })
  changed: number;

  @Field(() => [OutcomeChange], { description: 'Changes of the outcome, the most frequent first.' })
  outcomes: OutcomeChange[];

  @Field(() => [CountedVerdictChange], { description: 'Changes of verdicts, the most frequent first.' })
  criteria: CountedVerdictChange[];

  @Field(() => [PreviewedPartner], { description: 'The partners it would change, a page of them.' })
  partners: PreviewedPartner[];

  @Field(() => PageInfo, { description: 'Whether more follow.' })
  pageInfo: PageInfo;
}

@ArgsType()
export class PreviewArgs {
  @Field(() => ID, { description: 'The draft.' })
  draftId: string;

  @Field(() => Int, { defaultValue: 25, description: 'Partners on the page, 1 to 100.' })
  first: number;

  @Field(() => ID, { nullable: true, description: 'The enrolment before this page.' })
  after?: string | null;
}
