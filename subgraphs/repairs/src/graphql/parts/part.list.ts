import 'reflect-metadata';

import { Field, ID, InputType } from 'type-graphql';

import { badUserInput } from '@platform/kit/graphql/errors.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';
import type { Parameters } from '@platform/kit/list/parameters.js';
import { containing } from '@platform/kit/list/text-search.js';

import { OrderingProgram } from '../../db/orders/order-enums.js';
import { PartType } from '../../db/parts/part-enums.js';
import { partSource, partWords } from '../../db/parts/part-source.js';
import { Part } from '../../db/parts/part.entity.js';
import type { RepairNeeds } from '../../db/parts/read-repair-needs.js';
import { ProductLine } from '../../db/repair-enums.js';
import { answeringGroups } from '../../domain/codes/answering-groups.js';
import { codeTables } from '../../domain/codes/code-table.js';

@InputType({ description: 'Which parts to list; conditions hold together.' })
export class PartFilter {
  @Field(() => String, { nullable: true, description: 'Only those whose number or whose description in any language holds this: 2 to 60 characters.' })
  search?: string | null;

  @Field(() => PartType, { nullable: true, description: 'Only those of this type.' })
  type?: PartType | null;

  @Field(() => ProductLine, { nullable: true, description: 'Only those that fit this family of products.' })
  productLine?: ProductLine | null;

  @Field(() => String, { nullable: true, description: 'Only those that fit the product with this name, as iPhone 15: those that name it, and those that name none.' })
  productName?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those that put right what is wrong with this group of components, one digit or letter.' })
  componentGroup?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those that put right this issue, as B03: parts of its own group, and for an issue of a whole device of every group of components that can have the same fault.' })
  issueCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that fit the device of this repair and put right one of its issues; any that fits while it has none, and none at all for a repair that you may not see.' })
  repairId?: string | null;

  @Field(() => OrderingProgram, { nullable: true, description: 'Only those that are offered to the participants of this programme.' })
  program?: OrderingProgram | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those that have a substitute. False: only those that have none.' })
  substituted?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only those of which a depot has some that nobody has reserved.' })
  available?: boolean | null;
}

export const partList = defineList({
  name: 'Part',
  node: Part,
  source: partSource,
  filter: PartFilter,
  sorts: {
    NUMBER: { expression: 'p.number', type: 'text', description: 'Their number.' },
    TYPE: { expression: 'p.type', type: 'text', description: 'Their type.' },
  },
  defaultSort: { field: 'NUMBER', direction: SortDirection.ASC },
  conditions: ({ search, type, productLine, productName, componentGroup, issueCode, program, substituted, available }, parameters) => [
    ...(search ? [bySearch(search, (value) => parameters.add(value))] : []),
    ...(type ? [`p.type = ${parameters.add(type)}`] : []),
    ...fitting({ productLine, groups: groupsAsked(componentGroup, issueCode) }, (value) => parameters.add(value)),
    ...(productName ? [namesProduct(parameters.add(productName.trim()))] : []),
    ...(program ? [`p.programs @> array[${parameters.add(program)}]`] : []),
    ...(substituted == null ? [] : [`p.substitute_id is ${substituted ? 'not ' : ''}null`]),
    ...(available ? ['exists (select 1 from repairs.depot_stock s where s.part_id = p.id and s.on_hand > s.reserved + s.waiting)'] : []),
  ],
});

function bySearch(search: string, add: (value: string) => string): string {
  const text = search.trim();
  if (text.length < 2 || text.length > 60) throw badUserInput('filter.search', 'is not 2 to 60 characters long');
  return `${partWords} ilike ${add(containing(text))}`;
}

/** Parts that fit this family, and stand in one of these groups; null is not asked for. */
function fitting({ productLine, groups }: { productLine: string | null | undefined; groups: readonly string[] | null }, add: (value: unknown) => string): string[] {
  const fits = [...(productLine ? [`f.product_line = ${add(productLine)}`] : []), ...(groups === null ? [] : [`f.component_group = any(${add(groups)}::text[])`])];
  return fits.length === 0 ? [] : [`p.id in (select f.part_id from repairs.part_fit f where ${fits.join(' and ')})`];
}

/** The part names this product, or none. */
function namesProduct(name: string): string {
  return `(p.products = '{}' or exists (select 1 from unnest(p.products) product where lower(product) = lower(${name}::text)))`;
}

/** What fits the device of a repair and answers its issues, as a condition beside the filter: it was looked up before. */
export function answering(needs: RepairNeeds | null): (parameters: Parameters) => string[] {
  return (parameters) => {
    if (needs?.productLine == null) return ['false'];
    const groups = needs.issueCodes.flatMap(groupsOfIssue);
    const fits = fitting({ productLine: needs.productLine, groups: groups.length === 0 ? null : [...new Set(groups)] }, (value) => parameters.add(value));
    return needs.productName === null ? fits : [...fits, namesProduct(parameters.add(needs.productName))];
  };
}

/** The groups that answer both what was asked by the group and what was asked by the issue. */
function groupsAsked(componentGroup: string | null | undefined, issueCode: string | null | undefined): string[] | null {
  const group = componentGroup ? requireComponentGroup('filter.componentGroup', componentGroup) : null;
  const answers = issueCode ? groupsOfIssue(requireIssueCode(issueCode)) : null;
  if (answers === null) return group === null ? null : [group];
  return group === null ? answers : answers.filter((answer) => answer === group);
}

const table = codeTables.at(-1)!;

function groupsOfIssue(code: string): string[] {
  return answeringGroups(code, table);
}

function requireIssueCode(code: string): string {
  const text = code.trim().toUpperCase();
  if (!/^[0-9A-Z][0-9]{2}$/.test(text)) throw badUserInput('filter.issueCode', 'is not a digit or letter and two digits, as B03');
  return text;
}

/** One digit or letter, as the trade names groups of components. */
export function requireComponentGroup(field: string, text: string): string {
  const group = text.trim().toUpperCase();
  if (!/^[0-9A-Z]$/.test(group)) throw badUserInput(field, 'is not one digit or letter');
  return group;
}
