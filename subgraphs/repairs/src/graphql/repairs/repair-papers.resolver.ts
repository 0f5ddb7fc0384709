import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { Money } from '@platform/kit/graphql/money.js';
import { batchMany } from '@platform/kit/list/batch.js';
import { readWhere } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Source, Thing } from '@platform/kit/list/source.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

import { QuoteState } from '../../db/repairs/quote-enums.js';
import { RepairCustomer } from '../../db/repairs/repair-customer.entity.js';
import { RepairNote } from '../../db/repairs/repair-note.entity.js';
import { RepairQuoteLine } from '../../db/repairs/repair-quote-line.entity.js';
import { RepairQuote } from '../../db/repairs/repair-quote.entity.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { quoteState } from '../../domain/quotes/quote-state.js';
import { childrenOfRepairs } from './repair-findings.resolver.js';

const noteSource: Source = { from: 'repairs.repair_note n', id: 'n.id', always: ['parentId'], columns: { parentId: 'n.repair_id', text: 'n.text', writerName: 'n.writer_name', writtenAt: 'n.written_at' } };
const customerSource: Source = { from: 'repairs.repair_customer c', id: 'c.id', always: ['parentId'], columns: { parentId: 'c.repair_id', name: 'c.name', email: 'c.email', phone: 'c.phone' } };
const quoteSource: Source = {
  from: 'repairs.repair_quote q',
  id: 'q.id',
  always: ['parentId', 'storedStatus', 'validUntil', 'totalMinor', 'currency', 'vatIncluded', 'timeZone'],
  columns: {
    ...{ parentId: 'q.repair_id', number: 'q.number', storedStatus: 'q.status', validUntil: 'q.valid_until::text', offeredAt: 'q.offered_at', decidedAt: 'q.decided_at' },
    ...{ totalMinor: 'q.total_minor', currency: 'q.currency', vatIncluded: 'q.vat_included' },
    timeZone: '(select l.time_zone from repairs.repair r join repairs.known_location l on l.tenant_id = r.tenant_id and l.id = r.location_id where r.tenant_id = q.tenant_id and r.id = q.repair_id)',
  },
};
const lineSource: Source = {
  from: 'repairs.repair_quote_line l join repairs.repair_quote q on q.tenant_id = l.tenant_id and q.id = l.quote_id',
  id: 'l.id',
  always: ['parentId', 'unitMinor', 'currency', 'vatIncluded'],
  columns: { parentId: 'l.quote_id', line: 'l.line', kind: 'l.kind', description: 'l.description', quantity: 'l.quantity', unitMinor: 'l.unit_minor', currency: 'q.currency', vatIncluded: 'q.vat_included' },
};

@Resolver(() => Repair)
export class RepairPapersResolver {
  @FieldResolver(() => [RepairNote], { description: 'Notes on the repair, the first one first.' })
  notes(@Root() repair: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return childrenOfRepairs(context, info, { source: noteSource, column: 'n.repair_id', orderBy: 'n.repair_id, n.written_at, n.id' })(repair.id);
  }

  @FieldResolver(() => [RepairQuote], { description: 'What it was said to cost the customer, the latest quote first.' })
  quotes(@Root() repair: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return childrenOfRepairs(context, info, { source: quoteSource, column: 'q.repair_id', orderBy: 'q.repair_id, q.number desc' })(repair.id);
  }

  @FieldResolver(() => RepairCustomer, { nullable: true, description: 'Whom to tell that the device is ready; null when nobody is kept, and for whoever does not work for the provider.' })
  async customer(@Root() repair: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    if (context.viewer.tenant === null) return null;
    const [customer] = await childrenOfRepairs(context, info, { source: customerSource, column: 'c.repair_id', orderBy: 'c.repair_id' })(repair.id);
    return customer ?? null;
  }
}

type QuoteRow = Thing & { storedStatus: 'OFFERED' | 'ACCEPTED' | 'DECLINED'; validUntil: string; totalMinor: string; currency: string; vatIncluded: boolean; timeZone: string };
type LineRow = Thing & { unitMinor: string; currency: string; vatIncluded: boolean };

@Resolver(() => RepairQuote)
export class RepairQuoteResolver {
  @FieldResolver(() => QuoteState, { description: 'How far it has come.' })
  status(@Root() { storedStatus, validUntil, timeZone }: QuoteRow, @Ctx() context: RequestContext): QuoteState {
    return quoteState({ status: storedStatus, validUntil: validUntil as LocalDate }, localDateAt(context.now(), timeZone));
  }

  @FieldResolver(() => Money, { description: 'What its lines come to.' })
  total(@Root() { totalMinor, currency, vatIncluded }: QuoteRow): Money {
    return { amountMinor: totalMinor, currency, vatIncluded };
  }

  @FieldResolver(() => [RepairQuoteLine], { description: 'Its lines, in their order.' })
  lines(@Root() quote: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const selection = Selection.of(info);
    const read = { source: lineSource, selection, orderBy: 'l.quote_id, l.line', max: 10_000 };
    return batchMany(`quote lines ${selection.signature()}`, context, async (ids) => (await readWhere(context.reads, { ...read, where: (parameters) => [`l.quote_id = any(${parameters.add(ids)}::uuid[])`] })) as (Thing & { parentId: string })[]).load(quote.id);
  }
}

@Resolver(() => RepairQuoteLine)
export class RepairQuoteLineResolver {
  @FieldResolver(() => Money, { description: 'The price of one.' })
  unitPrice(@Root() { unitMinor, currency, vatIncluded }: LineRow): Money {
    return { amountMinor: unitMinor, currency, vatIncluded };
  }
}
