import 'reflect-metadata';

import { Field, InputType } from 'type-graphql';

import { badUserInput } from '@platform/kit/graphql/errors.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';
import { containing } from '@platform/kit/list/text-search.js';

import { OrderingProgram } from '../../db/orders/order-enums.js';
import { PartType } from '../../db/parts/part-enums.js';
import { partSource, partWords } from '../../db/parts/part-source.js';
import { Part } from '../../db/parts/part.entity.js';
import { ProductLine } from '../../db/repair-enums.js';

@InputType({ description: 'Which parts to list; conditions hold together.' })
export class PartFilter {
  @Field(() => String, { nullable: true, description: 'Only those whose number or whose description in any language holds this: 2 to 60 characters.' })
  search?: string | null;

  @Field(() => PartType, { nullable: true, description: 'Only those of this type.' })
  type?: PartType | null;

  @Field(() => ProductLine, { nullable: true, description: 'Only those that fit this family of products.' })
  productLine?: ProductLine | null;

  @Field(() => String, { nullable: true, description: 'Only those that put right what is wrong with this group of components, one digit or letter.' })
  componentGroup?: string | null;

  @Field(() => String, { nullable: true, description: 'Only those that put right this issue, as B03; its first character is the group of components.' })
  issueCode?: string | null;

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
  conditions: ({ search, type, productLine, componentGroup, issueCode, program, substituted, available }, parameters) => [
    ...(search ? [bySearch(search, (value) => parameters.add(value))] : []),
    ...(type ? [`p.type = ${parameters.add(type)}`] : []),
    ...fitting({ productLine, groups: [...(componentGroup ? [requireComponentGroup('filter.componentGroup', componentGroup)] : []), ...(issueCode ? [requireIssueGroup(issueCode)] : [])] }, (value) => parameters.add(value)),
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

function fitting({ productLine, groups }: { productLine: ProductLine | null | undefined; groups: readonly string[] }, add: (value: string) => string): string[] {
  const fits = [...(productLine ? [`f.product_line = ${add(productLine)}`] : []), ...groups.map((group) => `f.component_group = ${add(group)}`)];
  return fits.length === 0 ? [] : [`p.id in (select f.part_id from repairs.part_fit f where ${fits.join(' and ')})`];
}

/** The group of components that an issue is of. */
function requireIssueGroup(code: string): string {
  const text = code.trim().toUpperCase();
  if (!/^[0-9A-Z][0-9]{2}$/.test(text)) throw badUserInput('filter.issueCode', 'is not a digit or letter and two digits, as B03');
  return text.slice(0, 1);
}

/** One digit or letter, as the trade names groups of components. */
export function requireComponentGroup(field: string, text: string): string {
  const group = text.trim().toUpperCase();
  if (!/^[0-9A-Z]$/.test(group)) throw badUserInput(field, 'is not one digit or letter');
  return group;
}
