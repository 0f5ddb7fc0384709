import 'reflect-metadata';

import { Field, InputType } from 'type-graphql';

import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { bankFileSource } from '../../db/bank/bank-file-sources.js';
import { BankFile } from '../../db/bank/bank-file-types.js';

@InputType({ description: 'Which of the bank’s files to list.' })
export class BankFileFilter {
  @Field(() => Boolean, { nullable: true, description: 'Only those whose last entry was taken (true), or was not (false).' })
  isFinished?: boolean | null;
}

export const bankFileList = defineList({
  name: 'BankFile',
  node: BankFile,
  source: bankFileSource,
  filter: BankFileFilter,
  sorts: { STARTED_AT: { expression: 'f.started_at', type: 'timestamptz', description: 'When they came.' } },
  defaultSort: { field: 'STARTED_AT', direction: SortDirection.DESC },
  conditions: ({ isFinished }) => (isFinished == null ? [] : [`f.finished_at is ${isFinished ? 'not ' : ''}null`]),
});
