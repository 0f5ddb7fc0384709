import 'reflect-metadata';

import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum DeviceImportStatus {
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  REFUSED = 'REFUSED',
}
registerEnumType(DeviceImportStatus, {
  name: 'DeviceImportStatus',
  description: 'How far an import has come.',
  valuesConfig: {
    RUNNING: { description: 'Waiting for its turn, or being read.' },
    DONE: { description: 'Read to the end; rejected rows are listed in `rejections`.' },
    REFUSED: { description: 'The file as a whole was refused and nothing of it was written; `refusedReason` says why.' },
  },
});

/** One file of devices being taken over, or taken over. */
@Directive('@key(fields: "id")')
@ObjectType({ description: 'One file of devices being taken over, or taken over.', simpleResolvers: true })
@Entity({ name: 'device_import' })
export class DeviceImport {
  @PrimaryColumn({ type: 'uuid' })
  tenantId: string;

  @Field(() => ID, { description: 'Id of this platform.' })
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid' })
  uploadId: string;

  @Column({ type: 'text' })
  requestedBy: string;

  @Field(() => DeviceImportStatus, { description: 'How far it has come.' })
  @Column({ type: 'text' })
  status: DeviceImportStatus;

  @Field(() => String, { nullable: true, description: 'The name the file was sent under.' })
  @Column({ type: 'text', nullable: true })
  fileName: string | null;

  @Field(() => Int, { nullable: true, description: 'Rows in the file; null until the file has been looked through once.' })
  @Column({ type: 'int', nullable: true })
  rowsTotal: number | null;

  @Field(() => Int, { description: 'Rows read so far: imported, unchanged and rejected together.' })
  @Column({ type: 'int' })
  rowsRead: number;

  @Field(() => Int, { description: 'Rows that registered or changed a device.' })
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
