import 'reflect-metadata';

import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

import { PartImportProblemCode } from '../../../domain/parts/catalogue/catalogue-effect.js';
import { cellProblemWords, ImportRejection } from '../../import/import-rejection.js';

registerEnumType(PartImportProblemCode, {
  name: 'PartImportProblemCode',
  description: 'Why a row, or the heading, of a catalogue of parts was rejected.',
  valuesConfig: {
    ...cellProblemWords,
    REPEATED_PART_NUMBER: { description: 'An earlier row of the file has the same part number.' },
    INCOMPLETE: { description: 'The part is new, and the row does not say what a new part must.' },
    SUBSTITUTE_UNKNOWN: { description: 'Neither the catalogue nor the file further up has the substitute.' },
    SUBSTITUTE_COMES_BACK: { description: 'The substitute is itself replaced, over whatever steps, by the part.' },
  },
});

/** One reason for which a row of a catalogue of parts was rejected. */
@ObjectType({ implements: ImportRejection, description: 'One reason for which a row of a catalogue of parts was rejected.', simpleResolvers: true })
@Entity({ name: 'part_import_rejection' })
export class PartImportRejection extends ImportRejection {
  @Field(() => PartImportProblemCode, { description: 'The reason as a code.' })
  @Column({ type: 'text' })
  code: PartImportProblemCode;
}
