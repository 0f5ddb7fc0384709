import 'reflect-metadata';

import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

import { FileImport, importStatusWords } from '../../import/file-import.js';

export enum PartImportStatus {
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  REFUSED = 'REFUSED',
}
registerEnumType(PartImportStatus, { name: 'PartImportStatus', ...importStatusWords });

/** One catalogue of parts being taken over, or taken over; it is the manufacturer's. */
@Directive('@key(fields: "id")')
@ObjectType({ implements: FileImport, description: 'One catalogue of parts being taken over, or taken over.', simpleResolvers: true })
@Entity({ name: 'part_import' })
export class PartImport extends FileImport {
  @Field(() => PartImportStatus, { description: 'How far it has come.' })
  @Column({ type: 'text' })
  status: PartImportStatus;

  @Field(() => String, { description: 'Who asked for it.' })
  @Column({ type: 'text' })
  requestedByName: string;
}
