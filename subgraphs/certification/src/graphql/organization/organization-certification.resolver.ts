import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { batchMany } from '@platform/kit/list/batch.js';
import { readWhere } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';
import { ruleSetsOf } from '@platform/kit/rule-sets/rule-sets-of.js';

import { termsAmong } from '../../actions/terms/terms-in-force.js';
import { today } from '../../actions/today.js';
import { CertificationTrack } from '../../db/certification.entity.js';
import { ExamVoucher } from '../../db/exams/exam-voucher.entity.js';
import { readIosCandidates, readParticipations, readSelfServicing, type SelfServicingRow } from '../../db/read-self-servicing.js';
import { examVoucherSource } from '../../db/sources.js';
import { iosAbleTechnicians } from '../../domain/repairing/ios-able-technicians.js';
import { technicianDeadline } from '../../domain/self-servicing/technician-deadline.js';
import { trainingEntitlements } from '../../domain/training/training-entitlements.js';
import { Organization } from '../organization.stub.js';
import { type ServicedLine, TechnicianDeadline, TrainingEntitlement, TrainingEntitlementKind } from './technician-deadline.object.js';

const vouchersMax = 10_000;

@Resolver(() => Organization)
export class OrganizationCertificationResolver {
  @FieldResolver(() => [ExamVoucher], { description: 'The exam vouchers of its self-servicing accounts.' })
  examVouchers(@Root() { id }: Organization, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const selection = Selection.of(info);
    return batchMany<Thing>(`vouchers ${selection.signature()}`, context, async (ids) => {
      const where = (parameters: { add: (value: unknown) => string }): string[] => [`v.tenant_id = any(${parameters.add(ids)}::uuid[])`];
      return (await readWhere(context.reads, { source: examVoucherSource, selection, where, orderBy: 'v.account_id, v.number', max: vouchersMax })) as (Thing & { parentId: string })[];
    }).load(id);
  }

  @FieldResolver(() => [TechnicianDeadline], { description: 'Until when each of its self-servicing accounts needs certified technicians, and what is still lacking.' })
  async technicianDeadlines(@Root() { id }: Organization, @Ctx() context: RequestContext): Promise<TechnicianDeadline[]> {
    const accounts = await batchMany<SelfServicingRow>('self-servicing accounts', context, (ids) => readSelfServicing(context.reads, ids)).load(id);
    return accounts.length === 0 ? [] : judged(context, accounts);
  }

  @FieldResolver(() => Int, { nullable: true, description: 'How many technicians can carry out the iOS qualification, named as able or qualified already; null while that is unknown.' })
  async iosAbleTechnicians(@Root() { id }: Organization, @Ctx() context: RequestContext): Promise<number | null> {
    return iosAbleTechnicians(await batchMany('ios candidates', context, (organizationIds) => readIosCandidates(context.reads, { organizationIds, on: today(context) })).load(id));
  }

  @FieldResolver(() => [TrainingEntitlement], { description: 'The training it has by taking part in programmes.' })
  async training(@Root() { id }: Organization, @Ctx() context: RequestContext): Promise<TrainingEntitlement[]> {
    const participations = await batchMany('participations', context, (ids) => readParticipations(context.reads, ids)).load(id);
    return trainingEntitlements(participations).map(({ program, entitlement }) => ({ program, entitlement: TrainingEntitlementKind[entitlement] }));
  }
}

/** An account from before all terms is judged by those of today. */
async function judged(context: RequestContext, accounts: readonly SelfServicingRow[]): Promise<TechnicianDeadline[]> {
  const on = today(context);
  const known = await ruleSetsOf(context);
  return accounts.flatMap((account) => {
    const { region, accountCreatedOn } = account;
    const ruleSet = termsAmong(known, { program: 'SSA', region, on: accountCreatedOn }) ?? termsAmong(known, { program: 'SSA', region, on });
    if (ruleSet === null) return [];
    const { dueOn, daysLeft, requirements } = technicianDeadline(account, { ruleSet, today: on });
    const shown = requirements.map(({ track, verdict, observed }) => ({ track: CertificationTrack[track], verdict, doneOn: observed }));
    return [{ accountId: account.accountId, accountCreatedOn, servicedLines: account.servicedLines as ServicedLine[], dueOn, daysLeft, requirements: shown }];
  });
}
