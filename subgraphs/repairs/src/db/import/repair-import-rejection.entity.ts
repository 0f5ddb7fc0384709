import 'reflect-metadata';

import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { ImportProblemCode } from '../../domain/import/import-problem.js';

registerEnumType(ImportProblemCode, {
  name: 'RepairImportProblemCode',
  description: 'Why a row, or the heading, of an import was rejected.',
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
@ObjectType({ description: 'One reason for which a row of an import was rejected.', simpleResolvers: true })
@Entity({ name: 'repair_import_rejection' })
export class RepairImportRejection {
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

  @Field(() => ImportProblemCode, { description: 'The reason as a code.' })
  @Column({ type: 'text' })
  code: ImportProblemCode;

  @Field(() => String, { description: 'The reason as a sentence, in English.' })
  @Column({ type: 'text' })
  reason: string;
}
