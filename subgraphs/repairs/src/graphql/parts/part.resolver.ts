import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId, requireIds } from '@platform/kit/graphql/identifiers.js';
import { Locale, type Texts } from '@platform/kit/graphql/locale.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { readByIds, readWhere } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { PartNumberScalar } from '../../db/identifier-scalars.js';
import { readSentParts } from '../../db/parts/read-availability.js';
import { partSource } from '../../db/parts/part-source.js';
import { readRepairNeeds } from '../../db/parts/read-repair-needs.js';
import { Part } from '../../db/parts/part.entity.js';
import { PartNumberAvailability } from './part-availability.js';
import { availabilityOf } from './part-details.resolver.js';
import { answering, partList, requireComponentGroup } from './part.list.js';

const partsMax = 100;
const fittingMax = 200;

@Resolver(() => Part)
export class PartResolver {
  @Query(() => Part, { nullable: true, description: 'One part; null when there is none.' })
  async part(@Arg('id', () => ID, { description: 'Id of the part.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [part] = await readByIds(context.reads, { source: partSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return part ?? null;
  }

  @Query(() => partList.Connection, { description: 'The parts of the catalogue.' })
  async parts(@Args(() => partList.Args) args: ListArgumentsOf<typeof partList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    const { repairId } = args.filter ?? {};
    const within = repairId == null ? undefined : answering(await readRepairNeeds(context.reads, requireId('filter.repairId', repairId)));
    return partList.read(context, { args, selection: Selection.of(info), ...(within && { within }) });
  }

  @Query(() => [Part], { description: 'The parts behind up to 100 ids, in the order of the ids; unknown ones are left out.' })
  async partsByIds(@Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: string[], @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const wanted = requireIds('ids', ids);
    const found = await readByIds(context.reads, { source: partSource, selection: Selection.of(info), ids: wanted });
    return wanted.flatMap((id) => found.find((part) => part.id === id) ?? []);
  }

  @Query(() => [Part], { description: 'The parts with up to 100 numbers, in the order of the numbers; unknown ones are left out.' })
  async partsByNumbers(@Arg('numbers', () => [PartNumberScalar], { description: 'At most 100 numbers.' }) numbers: string[], @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    if (numbers.length > partsMax) throw badUserInput('numbers', `asks for ${numbers.length} parts at once; at most ${partsMax} are answered`);
    const where = { source: partSource, selection: Selection.of(info), orderBy: 'p.number', max: partsMax };
    const found = await readWhere(context.reads, { ...where, where: (parameters) => [`p.number = any(${parameters.add(numbers)}::text[])`] });
    return numbers.flatMap((number) => found.find((part) => part['number'] === number) ?? []);
  }

  @Query(() => [Part], { description: 'The parts that fit a device and put right what is wrong with a group of its components, by number: the first 200. Parts that have a substitute are left out; the substitute fits too.' })
  partsFor(
    @Arg('deviceId', () => ID, { description: 'The device.' }) deviceId: string,
    @Arg('componentGroup', () => String, { nullable: true, description: 'The trade’s group of components, one digit or letter; every group when absent.' }) componentGroup: string | null | undefined,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Thing[]> {
    const group = componentGroup == null ? null : requireComponentGroup('componentGroup', componentGroup);
    const id = requireId('deviceId', deviceId);
    return readWhere(context.reads, {
      ...{ source: partSource, selection: Selection.of(info), orderBy: 'p.number', max: fittingMax },
      where: (parameters) => [
        'p.substitute_id is null',
        `exists (select 1 from repairs.part_fit f join repairs.device d on d.product_line = f.product_line
          where f.part_id = p.id and (p.products = '{}' or d.product_name is null or exists (select 1 from unnest(p.products) product where lower(product) = lower(d.product_name))) and d.id = ${parameters.add(id)}::uuid${group === null ? '' : ` and f.component_group = ${parameters.add(group)}`})`,
      ],
    });
  }

  @Query(() => [PartNumberAvailability], { description: 'Whether up to 100 parts, or what takes their place, could leave for a location now. Nothing is set aside by asking.' })
  async partAvailability(
    @Arg('partNumbers', () => [PartNumberScalar], { description: 'At most 100 numbers.' }) partNumbers: string[],
    @Arg('locationId', () => ID, { description: 'The location they would be sent to.' }) locationId: string,
    @Ctx() context: RequestContext,
  ): Promise<PartNumberAvailability[]> {
    if (partNumbers.length > partsMax) throw badUserInput('partNumbers', `asks for ${partNumbers.length} parts at once; at most ${partsMax} are answered`);
    const place = requireId('locationId', locationId);
    const sent = new Map((await readSentParts(context.reads, partNumbers)).map(({ number, sentId }) => [number, sentId]));
    return Promise.all(
      partNumbers.map(async (partNumber) => {
        const partId = sent.get(partNumber);
        return { partNumber, availability: partId === undefined ? null : await availabilityOf(context, { partId, place }) };
      }),
    );
  }

  @FieldResolver(() => String, { description: 'What it is, in the language asked for.' })
  description(@Root() part: Thing, @Arg('locale', () => Locale, { defaultValue: Locale.en, description: 'The language.' }) locale: Locale): string {
    return (part['description'] as Texts)[locale];
  }
}
