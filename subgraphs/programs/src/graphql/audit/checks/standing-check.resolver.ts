import 'reflect-metadata';

import { Ctx, Field, FieldResolver, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { batchOne } from '@platform/kit/list/batch.js';
import type { Thing } from '@platform/kit/list/source.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { Verdict } from '@platform/kit/pure/verdict.js';

import { todayInRegion } from '@platform/kit/pure/today-in-region.js';
import { Audit, AuditStatus } from '../../../db/audit/audit.entity.js';
import { readStandingFacts } from '../../../db/audit/checks/read-standing-facts.js';
import { type StandingCheck, StandingCheckKind, standingChecks } from '../../../domain/audit/checks/standing-checks.js';

registerEnumType(StandingCheckKind, {
  name: 'StandingCheckKind',
  description: 'What the platform itself looks at beside the items of an audit.',
  valuesConfig: {
    CERTIFICATES: { description: 'Whether a certified technician is employed, and until when the first certificate lasts.' },
    ACCOUNT_STANDING: { description: 'Whether all service accounts are in good standing.' },
    RETURNS_ON_TIME: { description: 'Whether no defective part is overdue.' },
    ADDRESS_KIND: { description: 'Whether every place is a business address.' },
  },
});

@ObjectType('StandingCheck', { description: 'What is on record of a partner beside the items of its audit; it finds nothing in place of the auditor.', simpleResolvers: true })
export class StandingCheckObject {
  @Field(() => StandingCheckKind, { description: 'What was looked at.' })
  kind: StandingCheckKind;

  @Field(() => Verdict, { description: 'What comes of it; NEEDS_EVIDENCE where it is not known.' })
  verdict: Verdict;

  @Field(() => String, { description: 'Why, as a code.' })
  reasonCode: string;

  @Field(() => String, { nullable: true, description: 'What is on record: how many technicians or returns, the worst standing, the kind of address; null when nothing is.' })
  observed: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day it is about: when the first certificate ends, or a return is due.' })
  on: LocalDate | null;
}

type AuditThing = Thing & { organizationId: string; auditStatus: AuditStatus; standingChecks: StandingCheck[] | null };

@Resolver(() => Audit)
export class StandingCheckResolver {
  @FieldResolver(() => [StandingCheckObject], { description: 'What the platform knows of the partner beside the items: as it is now, and as it was when the audit was closed.' })
  async standingChecks(@Root() { organizationId, auditStatus, standingChecks: kept }: AuditThing, @Ctx() context: RequestContext): Promise<StandingCheck[]> {
    if (auditStatus === AuditStatus.CLOSED) return kept ?? [];
    const facts = await batchOne('standing facts', context, (ids) => readStandingFacts(context.reads, ids)).load(organizationId);
    return facts === null ? [] : standingChecks(facts, todayInRegion(facts.region, context.now()));
  }
}
