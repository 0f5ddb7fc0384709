import 'reflect-metadata';

import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { Locale } from '@platform/kit/graphql/locale.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import type { LocalizedText } from '@platform/kit/pure/locale.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

import { type CodeTable, codeTableOn } from '../../domain/codes/code-table.js';

@ObjectType({ description: 'A group of components, an issue of one, or a modifier of an issue.', simpleResolvers: true })
export class RepairCode {
  @Field(() => ID, { description: 'The code.' })
  code: string;

  @Field(() => ID, { nullable: true, description: 'The group of an issue; null for groups and modifiers.' })
  group: string | null;

  name: LocalizedText;

  @Field(() => String, { description: 'The code in words.' })
  text(@Arg('locale', () => Locale, { nullable: true, description: 'The language; English when absent.' }) locale?: Locale | null): string {
    return this.name[locale ?? Locale.en];
  }
}

@ObjectType({ description: 'The table by whose codes is said what is wrong with a device.', simpleResolvers: true })
export class RepairCodeTable {
  @Field(() => ID, { description: 'Its version.' })
  version: string;

  @Field(() => LocalDateScalar, { description: 'First day on which it is used.' })
  effectiveFrom: string;

  @Field(() => [RepairCode], { description: 'Groups of components.' })
  groups: RepairCode[];

  @Field(() => [RepairCode], { description: 'Issues of components.' })
  issues: RepairCode[];

  @Field(() => [RepairCode], { description: 'How an issue shows itself.' })
  modifiers: RepairCode[];
}

const codeOf = (known: { code: string; name: LocalizedText; group?: string }): RepairCode => Object.assign(new RepairCode(), { code: known.code, name: known.name, group: known.group ?? null });

@Resolver()
export class RepairCodesResolver {
  @Query(() => RepairCodeTable, { description: 'The table of codes that is used on a date.' })
  repairCodes(@Arg('on', () => LocalDateScalar, { nullable: true, description: 'The date; today when absent.' }) on: string | null, @Ctx() context: RequestContext): RepairCodeTable {
    const { version, effectiveFrom, groups, issues, modifiers }: CodeTable = codeTableOn((on as LocalDate | null) ?? localDateAt(context.now(), 'UTC'));
    return { version, effectiveFrom, groups: groups.map(codeOf), issues: issues.map(codeOf), modifiers: modifiers.map(codeOf) };
  }
}
