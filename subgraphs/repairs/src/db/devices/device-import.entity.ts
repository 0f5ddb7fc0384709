import 'reflect-metadata';

import { Directive, Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

import { FileImport, importStatusWords } from '../import/file-import.js';

export enum DeviceImportStatus {
  RUNNING = 'RUNNING',
  DONE = 'DONE',
  REFUSED = 'REFUSED',
}
registerEnumType(DeviceImportStatus, { name: 'DeviceImportStatus', ...importStatusWords });

/** One file of devices being taken over, or taken over. */
@Directive('@key(fields: "id")')
@ObjectType({ implements: FileImport, description: 'One file of devices being taken over, or taken over.', simpleResolvers: true })
@Entity({ name: 'device_import' })
export class DeviceImport extends FileImport {
  @Field(() => DeviceImportStatus, { description: 'How far it has come.' })
  @Column({ type: 'text' })
  status: DeviceImportStatus;
}
