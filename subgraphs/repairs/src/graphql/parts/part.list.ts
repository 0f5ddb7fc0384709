import 'reflect-metadata';

import { Field, InputType } from 'type-graphql';

import { badUserInput } from '@platform/kit/graphql/errors.js';
import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';
import { containing } from '@platform/kit/list/text-search.js';

import { PartType } from '../../db/parts/part-enums.js';
import { partSource } from '../../db/parts/part-source.js';
import { Part } from '../../db/parts/part.entity.js';
import { ProductLine } from '../../db/repair-enums.js';

@InputType({ description: 'Which parts to list; conditions hold together.' })
export class PartFilter {
  @Field(() => String, { nullable: true, description: 'Only those whose number begins with this, or whose description in any language holds it: 2 to 60 characters.' })
  search?: string | null;

  @Field(() => PartType, { nullable: true, description: 'Only those of this type.' })
  type?: PartType | null;

  @Field(() => ProductLine, { nullable: true, description: 'Only those that fit this family of products.' })
  productLine?: ProductLine | null;

  @Field(() => String, { nullable: true, description: 'Only those that put right what is wrong with this group of components, one digit or letter.' })
  componentGroup?: string | null;

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
  conditions: ({ search, type, productLine, componentGroup, substituted, available }, parameters) => [
    ...(search ? [bySearch(search, (value) => parameters.add(value))] : []),
    ...(type ? [`p.type = ${parameters.add(type)}`] : []),
    ...(productLine || componentGroup
      ? [`exists (select 1 from repairs.part_fit f where f.part_id = p.id${productLine ? ` and f.product_line = ${parameters.add(productLine)}` : ''}${componentGroup ? ` and f.component_group = ${parameters.add(requireComponentGroup('filter.componentGroup', componentGroup))}` : ''})`]
      : []),
    ...(substituted == null ? [] : [`p.substitute_id is ${substituted ? 'not ' : ''}null`]),
    ...(available ? ['exists (select 1 from repairs.depot_stock s where s.part_id = p.id and s.on_hand > s.reserved + s.waiting)'] : []),
  ],
});

function bySearch(search: string, add: (value: string) => string): string {
  const text = search.trim();
  if (text.length < 2 || text.length > 60) throw badUserInput('filter.search', 'is not 2 to 60 characters long');
  const held = add(containing(text));
  const described = ['en', 'nb', 'sv', 'de'].map((locale) => `p.description ->> '${locale}' ilike ${held}`);
  return `p.number like ${add(`${text.toUpperCase().replace(/[\\%_]/g, '\\$&')}%`)} or ${described.join(' or ')}`;
}

/** One digit or letter, as the trade names groups of components. */
export function requireComponentGroup(field: string, text: string): string {
  const group = text.trim().toUpperCase();
  if (!/^[0-9A-Z]$/.test(group)) throw badUserInput(field, 'is not one digit or letter');
  return group;
}
