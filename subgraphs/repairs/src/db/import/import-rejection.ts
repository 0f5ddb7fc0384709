import 'reflect-metadata';

import { Field, ID, Int, InterfaceType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';

/** One reason for which a row of a file was rejected: the part that imports of every kind share. */
@InterfaceType({ description: 'One reason for which a row of a file was rejected.', resolveType: (found: { __typename: string }) => found.__typename })
export abstract class ImportRejection {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  importId: string;

  @Field(() => Int, { description: 'The line of the file on which the row begins; the heading is on line 1.' })
  @Column({ type: 'int' })
  line: number;

  @Field(() => String, { name: 'column', nullable: true, description: 'The column; null when the row as a whole is meant.' })
  @Column({ type: 'text', nullable: true })
  columnName: string | null;

  @Field(() => String, { nullable: true, description: 'What stood there, shortened to 60 characters; null when the row as a whole is meant.' })
  @Column({ type: 'text', nullable: true })
  value: string | null;

  @Field(() => String, { description: 'The reason as a sentence, in English.' })
  @Column({ type: 'text' })
  reason: string;
}

/** What the heading and the cells of a file of any kind can be rejected for, in words. */
export const cellProblemWords = {
  UNKNOWN_COLUMN: { description: 'The heading names a column that an import does not have.' },
  MISSING_COLUMN: { description: 'The heading lacks a column that an import must have.' },
  REPEATED_COLUMN: { description: 'The heading names a column twice.' },
  CELL_COUNT: { description: 'The row has more or fewer cells than the heading.' },
  EMPTY: { description: 'The cell must not be empty.' },
  UNREADABLE: { description: 'The cell does not have the form of its column.' },
  FORMULA: { description: 'The cell begins as a spreadsheet formula does.' },
  CONTROL_CHARACTER: { description: 'The cell holds a line break or another character that cannot be shown.' },
  CARD_NUMBER: { description: 'The cell holds what looks like the number of a payment card. It is not kept.' },
} as const;
