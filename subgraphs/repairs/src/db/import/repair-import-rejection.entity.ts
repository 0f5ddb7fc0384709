import 'reflect-metadata';

import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

import { ImportProblemCode } from '../../domain/import/import-problem.js';
import { cellProblemWords, ImportRejection } from './import-rejection.js';

registerEnumType(ImportProblemCode, {
  name: 'RepairImportProblemCode',
  description: 'Why a row, or the heading, of an import was rejected.',
  valuesConfig: {
    ...cellProblemWords,
    REPEATED_DISPATCH_ID: { description: 'An earlier row of the file has the same dispatch id.' },
    UNKNOWN_SHIP_TO: { description: 'The organisation has no service location with this Ship-To.' },
    IN_THE_FUTURE: { description: 'The instant has not yet come.' },
    BEFORE_CREATION: { description: 'The repair would be completed before it was created.' },
    STATUS_CONTRADICTS_COMPLETION: { description: 'A completed repair needs the instant of its completion, and only a completed repair has one.' },
    DEVICE_IN_REPAIR: { description: 'The device has another open repair.' },
    CONTRADICTS_RECORD: { description: 'The repair is already recorded with another value, which an import does not change.' },
    ILLEGAL_STATUS_MOVE: { description: 'The recorded repair cannot come to this status.' },
  },
});

/** One reason for which a row of an import was rejected. */
@ObjectType({ implements: ImportRejection, description: 'One reason for which a row of an import was rejected.', simpleResolvers: true })
@Entity({ name: 'repair_import_rejection' })
export class RepairImportRejection extends ImportRejection {
  @Field(() => ImportProblemCode, { description: 'The reason as a code.' })
  @Column({ type: 'text' })
  code: ImportProblemCode;
}
