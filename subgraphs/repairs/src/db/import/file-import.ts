import 'reflect-metadata';

import { Field, ID, Int, InterfaceType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';

/** One file that is taken over row by row: the part that imports of every kind share. */
@InterfaceType({ description: 'One file being taken over, or taken over.', resolveType: (found: { __typename: string }) => found.__typename })
export abstract class FileImport {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  uploadId: string;

  @Column({ type: 'text' })
  requestedBy: string;

  @Field(() => String, { nullable: true, description: 'The name the file was sent under.' })
  @Column({ type: 'text', nullable: true })
  fileName: string | null;

  @Field(() => Int, { nullable: true, description: 'Rows in the file; null until the file has been looked through once.' })
  @Column({ type: 'int', nullable: true })
  rowsTotal: number | null;

  @Field(() => Int, { description: 'Rows read so far: imported, unchanged and rejected together.' })
  @Column({ type: 'int' })
  rowsRead: number;

  @Field(() => Int, { description: 'Rows that brought something new or changed what was there.' })
  @Column({ type: 'int' })
  rowsImported: number;

  @Field(() => Int, { description: 'Rows that say what is already known.' })
  @Column({ type: 'int' })
  rowsUnchanged: number;

  @Field(() => Int, { description: 'Rows that were rejected; a row may have several rejections.' })
  @Column({ type: 'int' })
  rowsRejected: number;

  @Field(() => String, { nullable: true, description: 'Why the file as a whole was refused, in English; null unless it was.' })
  @Column({ type: 'text', nullable: true })
  refusedReason: string | null;

  @Field(() => Date, { description: 'When the import was asked for.' })
  @Column({ type: 'timestamptz' })
  startedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was done or refused; null while it runs.' })
  @Column({ type: 'timestamptz', nullable: true })
  finishedAt: Date | null;

  /** The run that reads the file now; another run cannot write for it. */
  @Column({ type: 'uuid', nullable: true })
  runId: string | null;

  /** How often a run has begun since rows were last taken over. */
  @Column({ type: 'int' })
  runs: number;

  /** When that run last showed that it lives. */
  @Column({ type: 'timestamptz', nullable: true })
  heartbeatAt: Date | null;
}

/** How far an import has come, in the words of every kind's own enum. */
export const importStatusWords = {
  description: 'How far an import has come.',
  valuesConfig: {
    RUNNING: { description: 'Waiting for its turn, or being read.' },
    DONE: { description: 'Read to the end; rejected rows are listed in `rejections`.' },
    REFUSED: { description: 'The file as a whole was refused and nothing of it was written; `refusedReason` says why.' },
  },
} as const;
