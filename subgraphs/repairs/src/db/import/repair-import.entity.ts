import 'reflect-metadata';

import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

import { FileImport, importStatusWords } from './file-import.js';

export enum RepairImportStatus {
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  REFUSED = 'REFUSED',
}
registerEnumType(RepairImportStatus, { name: 'RepairImportStatus', ...importStatusWords });

/** One file of repairs being taken over, or taken over. */
@Directive('@key(fields: "id")')
@ObjectType({ implements: FileImport, description: 'One file of repairs being taken over, or taken over.', simpleResolvers: true })
@Entity({ name: 'repair_import' })
export class RepairImport extends FileImport {
  @Field(() => RepairImportStatus, { description: 'How far it has come.' })
  @Column({ type: 'text' })
  status: RepairImportStatus;
}
