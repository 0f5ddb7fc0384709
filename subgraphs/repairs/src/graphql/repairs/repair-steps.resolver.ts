import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Field, FieldResolver, Info, ObjectType, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { batchMany, batchOne } from '@platform/kit/list/batch.js';
import { readByIds, readWhere } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Source, Thing } from '@platform/kit/list/source.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';
import { ruleSetsOf } from '@platform/kit/rule-sets/rule-sets-of.js';

import { termsAmong } from '../../actions/repairs/terms-for-repair.js';
import { Device } from '../../db/device.entity.js';
import { RepairStatus } from '../../db/repair-enums.js';
import { readClocks, type RepairClock } from '../../db/repairs/read-clocks.js';
import { type PlacedStepWorld, readStepWorlds } from '../../db/repairs/read-step-worlds.js';
import { RepairStep } from '../../db/repairs/repair-step.entity.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { deviceSource } from '../../db/sources.js';
import { calendarOfPlace } from '../../domain/repairs/calendar-of-place.js';
import { moveRefusals } from '../../domain/repairs/move-refusals.js';
import { repairMoves } from '../../domain/repairs/repair-moves.js';
import { statusPace } from '../../domain/repairs/status-pace.js';
import { moveFactsOf } from '../../domain/repairs/step-world.js';
import { awaySpans } from '../../domain/repairs/types/device-journey.js';
import { turnaround } from '../../domain/repairs/turnaround.js';
import { RepairTurnaround } from './repair-turnaround.js';
import { Pace, RepairMoveRefusal } from './step-enums.js';

const stepsMax = 10_000;
const stepSource: Source = {
  from: 'repairs.repair_step s',
  id: 's.id',
  always: ['parentId'],
  columns: { parentId: 's.repair_id', fromStatus: 's.from_status', toStatus: 's.to_status', at: 's.at', reason: 's.reason', isReported: 's.is_reported' },
};

@ObjectType({ description: 'A step that leads on from a repair’s status, and what it still lacks.', simpleResolvers: true })
export class RepairNextMove {
  @Field(() => RepairStatus, { description: 'The status it leads to.' })
  to: RepairStatus;

  @Field(() => [RepairMoveRefusal], { description: 'What stands in its way for you; COMPLETION and REASON name what goes with it.' })
  lacks: (keyof typeof RepairMoveRefusal)[];
}

@Resolver(() => Repair)
export class RepairStepsResolver {
  @FieldResolver(() => [RepairStep], { description: 'Its steps from status to status, the first one first; empty for one that was told of when it was over.' })
  steps(@Root() repair: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const selection = Selection.of(info);
    return batchMany(`steps ${selection.signature()}`, context, async (ids) => {
      const where = { source: stepSource, selection, orderBy: 's.repair_id, s.place', max: stepsMax };
      return (await readWhere(context.reads, { ...where, where: (parameters) => [`s.repair_id = any(${parameters.add(ids)}::uuid[])`] })) as (Thing & { parentId: string })[];
    }).load(repair.id);
  }

  @FieldResolver(() => RepairTurnaround, { description: 'How long it has taken: until its completion, or until now.' })
  async turnaround(@Root() repair: Thing, @Ctx() context: RequestContext): Promise<RepairTurnaround> {
    const clock = await clockOf(repair, context);
    if (clock.elapsedMinutes !== null) return { elapsedMinutes: clock.elapsedMinutes, waitingMinutes: clock.waitingMinutes ?? 0, workingMinutes: clock.workingMinutes };
    const steps = [{ status: 'OPEN' as const, since: clock.createdAt }, ...clock.steps.map(({ status, since }) => ({ status, since: new Date(since) }))];
    return turnaround(steps, { until: clock.completedAt ?? context.now(), timeZone: clock.timeZone, calendar: calendarOfPlace(clock), away: awaySpans(clock.repairType, clock.journeys) });
  }

  @FieldResolver(() => Pace, { nullable: true, description: 'How it stands against the time its status should take; null when it is completed or cancelled.' })
  async pace(@Root() repair: Thing, @Ctx() context: RequestContext): Promise<Pace | null> {
    const { status, statusSince } = await clockOf(repair, context);
    return statusPace(status, { since: statusSince, now: context.now() });
  }

  @FieldResolver(() => [RepairNextMove], { description: 'The steps that lead on from its status, and what each still lacks.' })
  async nextMoves(@Root() repair: Thing, @Ctx() context: RequestContext): Promise<RepairNextMove[]> {
    const world = await batchOne<PlacedStepWorld>('step worlds', context, (ids) => readStepWorlds((text, values) => context.reads.query(text, values), ids)).load(repair.id);
    const today = localDateAt(context.now(), world!.timeZone);
    const terms = termsAmong(await ruleSetsOf(context), { program: 'AASP', region: world!.region, on: today });
    const facts = moveFactsOf(world!, { terms, today, now: context.now() });
    const targets = repairMoves.filter(({ from }) => from === facts.status).map(({ to }) => to);
    return targets.map((to) => ({ to, lacks: moveRefusals(facts, { to, roles: context.viewer.roles, hasReason: false }) }));
  }

  @FieldResolver(() => Device, { nullable: true, description: 'The unit that replaced the device; null where it was repaired.' })
  async replacementDevice(@Root() repair: Thing & { replacementDeviceId?: string | null; replacementDevice?: { id: string } | null }, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const id = repair.replacementDeviceId ?? repair.replacementDevice?.id;
    if (id == null) return null;
    const selection = Selection.of(info);
    return batchOne(`device ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: deviceSource, selection, ids })).load(id);
  }
}

async function clockOf(repair: Thing, context: RequestContext): Promise<RepairClock> {
  const clock = await batchOne('clocks', context, (ids) => readClocks((text, values) => context.reads.query(text, values), ids)).load(repair.id);
  if (clock === null) throw new Error(`Repair ${repair.id} was read and has no clock.`);
  return clock;
}
