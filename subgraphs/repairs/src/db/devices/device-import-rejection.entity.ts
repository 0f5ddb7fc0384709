import 'reflect-metadata';

import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

import { DeviceImportProblemCode } from '../../domain/devices/read-device-row.js';
import { cellProblemWords, ImportRejection } from '../import/import-rejection.js';

registerEnumType(DeviceImportProblemCode, {
  name: 'DeviceImportProblemCode',
  description: 'Why a row, or the heading, of a file of devices was rejected.',
  valuesConfig: {
    ...cellProblemWords,
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
@ObjectType({ implements: ImportRejection, description: 'One reason for which a row of a file of devices was rejected.', simpleResolvers: true })
@Entity({ name: 'device_import_rejection' })
export class DeviceImportRejection extends ImportRejection {
  @Field(() => DeviceImportProblemCode, { description: 'The reason as a code.' })
  @Column({ type: 'text' })
  code: DeviceImportProblemCode;
}
