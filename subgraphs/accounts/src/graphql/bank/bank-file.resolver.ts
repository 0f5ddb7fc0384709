import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Money } from '@platform/kit/graphql/money.js';
import { batchMany } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { bankFileSource, type EntryOfFile, readBankFileCounts, readBankFileEntries } from '../../db/bank/bank-file-sources.js';
import { BankEntryOutcome, BankFile, BankFileCount, BankFileEntry, BankFileState } from '../../db/bank/bank-file-types.js';
import { type BankOutcome, bankFileState } from '../../domain/billing/bank-outcome.js';
import { bankFileList } from './bank-file.list.js';

const entriesAtOnceMax = 500;

@ArgsType()
class BankFileEntriesArgs {
  @Field(() => Int, { defaultValue: 100, description: 'At most so many entries, 1 to 500.' })
  first: number;

  @Field(() => Int, { defaultValue: 0, description: 'Only entries after this place in the file: the last one read, for the next part.' })
  afterPlace: number;

  @Field(() => [BankEntryOutcome], { nullable: true, description: 'Only entries that ended in one of these ways.' })
  outcomes?: BankOutcome[] | null;
}

@Resolver(() => BankFile)
export class BankFileResolver {
  @Query(() => BankFile, { nullable: true, description: 'One of the bank’s files with its report; null when there is none.' })
  async bankFile(@Arg('id', () => ID, { description: 'Id of the file.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [found] = await readByIds(context.reads, { source: bankFileSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return found ?? null;
  }

  @Query(() => bankFileList.Connection, { description: 'The bank’s files that were sent.' })
  bankFiles(@Args(() => bankFileList.Args) args: ListArgumentsOf<typeof bankFileList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return bankFileList.read(context, { args, selection: Selection.of(info) });
  }

  @FieldResolver(() => BankFileState, { description: 'How far it has come.' })
  state(@Root() { finishedAt, progressedAt }: Thing & { finishedAt: Date | null; progressedAt: Date }, @Ctx() { now }: RequestContext): keyof typeof BankFileState {
    return bankFileState({ finishedAt, progressedAt, now: now() });
  }

  @FieldResolver(() => [BankFileCount], { description: 'How many of its entries ended in which way, as far as it has come.' })
  counts(@Root() { id }: Thing, @Ctx() context: RequestContext): Promise<BankFileCount[]> {
    return batchMany('counts of bank files', context, (fileIds) => readBankFileCounts(context.reads, fileIds)).load(id);
  }

  @FieldResolver(() => [BankFileEntry], { description: 'What became of each entry, in the order of the file, a part at a time.' })
  entries(@Root() { id }: Thing, @Args(() => BankFileEntriesArgs) { first, afterPlace, outcomes = null }: BankFileEntriesArgs, @Ctx() context: RequestContext): Promise<EntryOfFile[]> {
    if (first < 1 || first > entriesAtOnceMax) throw badUserInput('first', `is not 1 to ${entriesAtOnceMax}`);
    if (afterPlace < 0) throw badUserInput('afterPlace', 'is less than 0');
    return batchMany(`entries of bank files ${first} ${afterPlace} ${outcomes?.join() ?? ''}`, context, (fileIds) => readBankFileEntries(context.reads, { fileIds, first, after: afterPlace, outcomes })).load(id);
  }
}

@Resolver(() => BankFileEntry)
export class BankFileEntryResolver {
  @FieldResolver(() => Money, { nullable: true, description: 'The amount; null where it could not be read.' })
  amount(@Root() { amountMinor, currency }: EntryOfFile): Money | null {
    return amountMinor === null || currency === null ? null : { amountMinor, currency, vatIncluded: true };
  }
}
