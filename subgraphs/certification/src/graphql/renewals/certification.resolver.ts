import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { batchMany, batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';
import { daysBetween, type LocalDate } from '@platform/kit/pure/local-date.js';

import { today } from '../../actions/today.js';
import { Certification } from '../../db/certification.entity.js';
import { readReminders } from '../../db/read-reminders.js';
import { RenewalReminder } from '../../db/renewal-reminder.entity.js';
import { technicianSource } from '../../db/sources.js';
import { Technician } from '../../db/technician.entity.js';
import { isCurrentOn } from '../../domain/is-current-on.js';
import { renewalConditions } from './renewal-conditions.js';
import { renewalList } from './renewal.list.js';

type CertificationRow = Thing & { parentId: string; passedOn: LocalDate; validUntil: LocalDate; withdrawnAt: Date | null };

@Resolver(() => Certification)
export class CertificationResolver {
  @Query(() => renewalList.Connection, { description: 'Certifications to renew: those ending within the days asked for, and those that lapsed in the last year and were not renewed.' })
  renewals(@Args(() => renewalList.Args) args: ListArgumentsOf<typeof renewalList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return renewalList.read(context, { args, selection: Selection.of(info), within: renewalConditions(context, args.filter) });
  }

  @FieldResolver(() => Boolean, { description: 'True while it lets the technician repair: until the end of its last date, unless withdrawn.' })
  current(@Root() certification: CertificationRow, @Ctx() context: RequestContext): boolean {
    return certification.withdrawnAt === null && isCurrentOn(certification, today(context));
  }

  @FieldResolver(() => Int, { description: 'Days until its last day: 0 on it, negative after it.' })
  daysLeft(@Root() { validUntil }: CertificationRow, @Ctx() context: RequestContext): number {
    return daysBetween(today(context), validUntil);
  }

  @FieldResolver(() => [RenewalReminder], { description: 'When its renewal is called to mind, the earliest first.' })
  reminders(@Root() { id }: CertificationRow, @Ctx() context: RequestContext): Promise<RenewalReminder[]> {
    return batchMany('reminders', context, (ids) => readReminders(context.reads, ids)).load(id);
  }

  @FieldResolver(() => Technician, { description: 'Who holds it.' })
  technician(@Root() { parentId }: CertificationRow, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const selection = Selection.of(info);
    return batchOne(`technician ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: technicianSource, selection, ids })).load(parentId);
  }
}
