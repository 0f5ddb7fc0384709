import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';

import { eraseEvidenceFile } from '../../actions/evidence/erase-evidence-file.js';
import { requireText } from '../given-text.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { EvidenceAttached, EvidenceCited, EvidenceFileNotFound } from './evidence-problems.js';

@ObjectType({ description: 'That the content of a file is gone.', simpleResolvers: true })
export class EvidenceErasure {
  readonly __typename = 'EvidenceErasure';

  @Field(() => ID, { description: 'The file.' })
  fileId: string;

  @Field(() => Date, { description: 'When it was erased.' })
  erasedAt: Date;
}

const EraseEvidenceFileResult = createUnionType({
  name: 'EraseEvidenceFileResult',
  description: 'The erasure, or why the file stays.',
  types: () => [EvidenceErasure, EvidenceFileNotFound, EvidenceAttached, EvidenceCited] as const,
  resolveType: nameOfAnswer,
});

const problems = { FILE_UNKNOWN: EvidenceFileNotFound, ATTACHED: EvidenceAttached, CITED: EvidenceCited } as const;

@Resolver()
export class EraseEvidenceFileMutation {
  @Mutation(() => EraseEvidenceFileResult, { description: 'Erases the content of a file that is attached nowhere and that nothing rests on. That it was there, its hash and the reason stay.' })
  async eraseEvidenceFile(
    @Arg('fileId', () => ID, { description: 'The file.' }) fileId: string,
    @Arg('reason', () => String, { description: 'Why, 1 to 1,000 characters.' }) reason: string,
    @Ctx() context: RequestContext,
  ): Promise<EvidenceErasure | Problem> {
    const erasure = await eraseEvidenceFile(context, { fileId: requireId('fileId', fileId), reason: requireText(reason, { field: 'reason', max: 1_000 }) });
    return 'refused' in erasure ? new problems[erasure.refused]() : Object.assign(new EvidenceErasure(), erasure);
  }
}
