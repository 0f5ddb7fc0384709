import 'reflect-metadata';

import { ArgsType, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { connectionOf } from '@platform/kit/list/connection.js';
import { PageArgs } from '@platform/kit/list/page-arguments.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { Organization } from '../../../db/organization/organization.entity.js';
import type { AuditRiskCode } from '../../../domain/audit/audit-risk.js';

const codes: Record<AuditRiskCode, AuditRiskCode> = {
  NEVER_AUDITED: 'NEVER_AUDITED',
  AUDIT_DUE: 'AUDIT_DUE',
  AUDIT_LONG_AGO: 'AUDIT_LONG_AGO',
  QUARTERS_FAILED: 'QUARTERS_FAILED',
  ACTIONS_OVERDUE: 'ACTIONS_OVERDUE',
  ACTIONS_OPEN: 'ACTIONS_OPEN',
  LOCATION_ADDED: 'LOCATION_ADDED',
  NO_CERTIFIED_TECHNICIAN: 'NO_CERTIFIED_TECHNICIAN',
  CERTIFICATES_EXPIRE: 'CERTIFICATES_EXPIRE',
  ACCOUNT_NOT_GOOD: 'ACCOUNT_NOT_GOOD',
  RETURNS_OVERDUE: 'RETURNS_OVERDUE',
};
registerEnumType(codes, {
  name: 'AuditRiskCode',
  description: 'Why a partner should be audited sooner than others.',
  valuesConfig: {
    NEVER_AUDITED: { description: 'No audit of it has ever been closed.' },
    AUDIT_DUE: { description: 'The last audit was closed a year ago or more.' },
    AUDIT_LONG_AGO: { description: 'The last audit was closed two years ago or more.' },
    QUARTERS_FAILED: { description: 'Of the last four quarters that have ended, some were not met.' },
    ACTIONS_OVERDUE: { description: 'Corrective actions are past their date.' },
    ACTIONS_OPEN: { description: 'Corrective actions are not verified yet.' },
    LOCATION_ADDED: { description: 'Service locations came after the last audit.' },
    NO_CERTIFIED_TECHNICIAN: { description: 'It employs no certified technician, as last told.' },
    CERTIFICATES_EXPIRE: { description: 'Certificates of technicians it employs end within 60 days.' },
    RETURNS_OVERDUE: { description: 'Defective parts should have come back, as last told.' },
    ACCOUNT_NOT_GOOD: { description: 'A service account is on hold or suspended, as last told.' },
  },
});

@ObjectType({ description: 'One reason to audit a partner, with its weight.', simpleResolvers: true })
export class AuditRiskReason {
  @Field(() => codes, { description: 'The reason.' })
  code: AuditRiskCode;

  @Field(() => Int, { description: 'How many there are: quarters, actions, places.' })
  count: number;

  @Field(() => Int, { description: 'Points it adds to the score.' })
  points: number;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it is about, as the first day on which a certificate ends; null where it is about none.' })
  on: LocalDate | null;
}

@ObjectType({ description: 'A partner to audit, with the reasons that speak for it.', simpleResolvers: true })
export class AuditCandidate {
  @Field(() => Organization, { description: 'The partner.' })
  organization: Organization;

  @Field(() => Int, { description: 'The sum of the reasons’ points; it orders partners and judges none.' })
  score: number;

  @Field(() => [AuditRiskReason], { description: 'Why, the weightiest first; none when nothing speaks for an audit.' })
  reasons: AuditRiskReason[];

  @Field(() => LocalDateScalar, { nullable: true, description: 'The date its last audit was closed; null when none was.' })
  lastAuditOn: LocalDate | null;
}

export const AuditCandidateConnection = connectionOf(AuditCandidate, 'AuditCandidate');

@InputType({ description: 'Which partners to rank; conditions hold together.' })
export class AuditCandidateFilter {
  @Field(() => String, { nullable: true, description: 'Only those of this country, an ISO 3166-1 code.' })
  country?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those of this region, an ISO 3166-2 code or a country.' })
  region?: string | null;

  @Field(() => Int, { nullable: true, description: 'Only those with at least this score.' })
  minScore?: number | null;

  @Field(() => Boolean, { defaultValue: false, description: 'True: those with an open audit in place of those without.' })
  hasOpenAudit: boolean;
}

@ArgsType()
export class AuditCandidateArgs extends PageArgs {
  @Field(() => AuditCandidateFilter, { nullable: true, description: 'Which partners; all without an open audit when absent.' })
  filter?: AuditCandidateFilter | null;
}
