import 'reflect-metadata';

import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum AuditSeasonOutcomeCode {
  PLANNED = 'PLANNED',
  AUDIT_ALREADY_OPEN = 'AUDIT_ALREADY_OPEN',
  NOT_ENROLLED = 'NOT_ENROLLED',
  NO_LOCATION = 'NO_LOCATION',
  FAILED = 'FAILED',
}
registerEnumType(AuditSeasonOutcomeCode, {
  name: 'AuditSeasonOutcomeCode',
  description: 'What became of a partner in a season.',
  valuesConfig: {
    PLANNED: { description: 'Its audit is planned.' },
    AUDIT_ALREADY_OPEN: { description: 'Left out: another audit of it is not closed.' },
    NOT_ENROLLED: { description: 'Left out: it is no authorised service provider, or no longer.' },
    NO_LOCATION: { description: 'Left out: it has no service location.' },
    FAILED: { description: 'Left out: planning failed for a reason that the operator’s log tells. Plan it by itself.' },
  },
});

/** What became of one partner in a season; only added. */
@ObjectType({ description: 'What became of one partner in a season.', simpleResolvers: true })
@Entity({ name: 'audit_season_outcome' })
export class AuditSeasonOutcome {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @PrimaryColumn({ type: 'uuid' })
  seasonId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @Column({ type: 'uuid' })
  id: string;

  @Field(() => Int, { description: 'Its place in the season, from 0: the weightiest reasons first.' })
  @Column({ type: 'int' })
  position: number;

  @Field(() => AuditSeasonOutcomeCode, { description: 'What became of it.' })
  @Column({ type: 'text' })
  outcome: AuditSeasonOutcomeCode;

  @Column({ type: 'uuid', nullable: true })
  auditId: string | null;

  @Field(() => Date, { description: 'When.' })
  @Column({ type: 'timestamptz' })
  at: Date;
}
