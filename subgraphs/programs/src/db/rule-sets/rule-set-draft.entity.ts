import 'reflect-metadata';

import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn, VersionColumn } from 'typeorm';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import type { Criterion } from '@platform/kit/pure/criterion.js';

import { ProgramCode } from '../program-code.js';

export enum RuleSetDraftStatus {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  DISCARDED = 'DISCARDED',
}
registerEnumType(RuleSetDraftStatus, {
  name: 'RuleSetDraftStatus',
  description: 'How far a draft of terms has come.',
  valuesConfig: {
    DRAFT: { description: 'Being written, or proposed for publication.' },
    PUBLISHED: { description: 'Published; what was published is a rule set of its own.' },
    DISCARDED: { description: 'Given up.' },
  },
});

/** Terms somebody is writing: a copy of published ones with what is to change. */
@ObjectType({ description: 'Terms somebody is writing: a copy of published ones with what is to change. In force nowhere.', simpleResolvers: true })
@Entity({ name: 'rule_set_draft' })
export class RuleSetDraft {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Field(() => ProgramCode, { description: 'The programme.' })
  @Column({ type: 'text' })
  program: ProgramCode;

  @Field(() => String, { description: 'ISO 3166 region they are for; 001 for every region without terms of its own.' })
  @Column({ type: 'text' })
  region: string;

  @Field(() => String, { description: 'Region of the terms they are a copy of.' })
  @Column({ type: 'text' })
  basedOnRegion: string;

  @Field(() => Int, { description: 'Version of the terms they are a copy of.' })
  @Column({ type: 'int' })
  basedOnVersion: number;

  @Field(() => LocalDateScalar, { description: 'The first day they are to be in force.' })
  @Column({ type: 'date' })
  effectiveFrom: string;

  @Field(() => String, { description: 'What they change and why, for those who read the draft.' })
  @Column({ type: 'text' })
  note: string;

  @Column({ type: 'jsonb' })
  criteria: readonly Criterion[];

  @Field(() => RuleSetDraftStatus, { description: 'How far it has come.' })
  @Column({ type: 'text' })
  status: RuleSetDraftStatus;

  @Column({ type: 'timestamptz' })
  createdAt: Date;

  @Field(() => String, { description: 'Who began it.' })
  @Column({ type: 'text' })
  createdByName: string;

  @Field(() => Date, { description: 'When it was last changed.' })
  @Column({ type: 'timestamptz' })
  updatedAt: Date;

  @Field(() => String, { description: 'Who last changed it.' })
  @Column({ type: 'text' })
  updatedByName: string;

  @Field(() => Int, { description: 'Version, to be named when it is changed or proposed.' })
  @VersionColumn({ type: 'int' })
  version: number;
}
