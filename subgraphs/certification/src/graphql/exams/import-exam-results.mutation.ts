import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { Problem } from '@platform/kit/graphql/problem.js';

import { importGivenResults } from '../../actions/exams/import/import-given-results.js';
import { ExamImport } from '../../db/exams/exam-import.entity.js';
import { examImportSource } from '../../db/sources.js';
import { requireText } from '../given-text.js';
import { TestCentreNotFound } from '../problems.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';

@InputType({ description: 'A file of exam results with the signature of its test centre.' })
export class ImportExamResultsInput {
  @Field(() => String, { description: 'Code of the test centre that signed it.' })
  testCentre: string;

  @Field(() => String, { description: 'The file’s bytes in base64: CSV in UTF-8 with a heading, at most 500 rows; a larger one is sent to `POST /exam-results`.' })
  file: string;

  @Field(() => String, { description: 'Detached Ed25519 signature, 64 bytes in base64: of exactly these bytes, or of the line `exam-results-sha256 ` with their SHA-256 in hexadecimal, ended by a line feed.' })
  signature: string;

  @Field(() => String, { nullable: true, description: 'The name of the file, for the report.' })
  fileName?: string | null;
}

@ObjectType({ implements: Problem, description: 'No key of the test centre that is still trusted has signed these bytes.' })
export class SignatureInvalid extends Problem {
  readonly __typename = 'SignatureInvalid';
  override message = 'The signature does not belong to this file and a trusted key of the test centre.';
}

@ObjectType({ implements: Problem, description: 'The file cannot be read as exam results; nothing of it was taken.' })
export class ResultFileNotReadable extends Problem {
  readonly __typename = 'ResultFileNotReadable';

  static because(message: string): ResultFileNotReadable {
    return Object.assign(new ResultFileNotReadable(), { message });
  }
}

const ImportExamResultsResult = createUnionType({
  name: 'ImportExamResultsResult',
  description: 'The import with its report, or why none was made.',
  types: () => [ExamImport, TestCentreNotFound, SignatureInvalid, ResultFileNotReadable] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class ImportExamResultsMutation {
  @Mutation(() => ImportExamResultsResult, { description: 'Imports a signed file of exam results. Rows that are known already change nothing, so a file may be sent again; partners’ administrators take over the results of their own technicians only.' })
  async importExamResults(
    @Arg('input', () => ImportExamResultsInput, { description: 'The file and its signature.' }) input: ImportExamResultsInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ExamImport | Problem> {
    const imported = await importGivenResults(context, {
      testCentre: requireText(input.testCentre, { field: 'input.testCentre', max: 24 }).toUpperCase(),
      bytes: bytesOf('input.file', input.file),
      signature: bytesOf('input.signature', input.signature),
      fileName: input.fileName?.trim().slice(0, 120) || null,
    });
    if ('importId' in imported) return readBack<ExamImport>({ type: 'ExamImport', source: examImportSource, id: imported.importId }, context, info);
    switch (imported.refused) {
      case 'TEST_CENTRE_UNKNOWN':
        return new TestCentreNotFound();
      case 'SIGNATURE_INVALID':
        return new SignatureInvalid();
      case 'FILE_UNREADABLE':
        return ResultFileNotReadable.because(imported.because);
    }
  }
}

function bytesOf(field: string, base64: string): Buffer {
  const text = base64.replace(/\s/g, '');
  if (text === '' || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) throw badUserInput(field, 'is not base64');
  return Buffer.from(text, 'base64');
}
