import 'reflect-metadata';

import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { DeviceImportProblemCode } from '../../domain/devices/read-device-row.js';

registerEnumType(DeviceImportProblemCode, {
  name: 'DeviceImportProblemCode',
  description: 'Why a row, or the heading, of a file of devices was rejected.',
  valuesConfig: {
    UNKNOWN_COLUMN: { description: 'The heading names a column that an import does not have.' },
    MISSING_COLUMN: { description: 'The heading lacks a column that an import must have.' },
    REPEATED_COLUMN: { description: 'The heading names a column twice.' },
    CELL_COUNT: { description: 'The row has more or fewer cells than the heading.' },
    EMPTY: { description: 'The cell must not be empty.' },
    UNREADABLE: { description: 'The cell does not have the form of its column.' },
    FORMULA: { description: 'The cell begins as a spreadsheet formula does.' },
    CONTROL_CHARACTER: { description: 'The cell holds a line break or another character that cannot be shown.' },
    CARD_NUMBER: { description: 'The cell holds what looks like the number of a payment card. It is not kept.' },
    DEVICE_UNKNOWN: { description: 'The organisation has no device with this serial number, and the row does not say whose it is.' },
    DEVICE_REPLACED: { description: 'The device was replaced by another.' },
    IDENTIFIER_TAKEN: { description: 'Another device of the organisation has this number.' },
    CONTRADICTS_RECORD: { description: 'The device is recorded with another number, which an import does not change.' },
    SAME_IDENTIFIER: { description: 'The second IMEI is the first one again.' },
    IN_THE_FUTURE: { description: 'The date has not yet come.' },
    ENDS_BEFORE_START: { description: 'The coverage would end before it starts.' },
    PROVIDER_MISSING: { description: 'Another maker’s warranty names no provider.' },
    PROOF_INCOMPLETE: { description: 'A proof of purchase has a date and no reference.' },
  },
});

/** One reason for which a row of a file of devices was rejected. */
@ObjectType({ description: 'One reason for which a row of a file of devices was rejected.', simpleResolvers: true })
@Entity({ name: 'device_import_rejection' })
export class DeviceImportRejection {
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

  @Field(() => DeviceImportProblemCode, { description: 'The reason as a code.' })
  @Column({ type: 'text' })
  code: DeviceImportProblemCode;

  @Field(() => String, { description: 'The reason as a sentence, in English.' })
  @Column({ type: 'text' })
  reason: string;
}
