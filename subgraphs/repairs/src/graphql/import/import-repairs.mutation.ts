import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Problem } from '@platform/kit/graphql/problem.js';

import { importRepairs } from '../../actions/import/import-repairs.js';
import type { ImportSnapshot } from '../../actions/import/start-import.js';
import { RepairImport } from '../../db/import/repair-import.entity.js';

@InputType({ description: 'An uploaded file to import.' })
export class ImportRepairsInput {
  @Field(() => ID, { description: 'What `POST /uploads` answered.' })
  uploadId: string;

  @Field(() => ID, { nullable: true, description: 'The organisation the file was sent for, to be sure of it; not needed.' })
  organizationId?: string | null;
}

@ObjectType({ implements: Problem, description: 'There is no such upload that you may see.' })
export class UploadNotFound extends Problem {
  readonly __typename = 'UploadNotFound';
  override message = 'There is no such upload.';
}

@ObjectType({ implements: Problem, description: 'An upload is imported once; send the file again to import it again.', simpleResolvers: true })
export class UploadAlreadyImported extends Problem {
  readonly __typename = 'UploadAlreadyImported';

  @Field(() => ID, { description: 'Its import.' })
  importId: string;

  static by(importId: string): UploadAlreadyImported {
    return Object.assign(new UploadAlreadyImported(), { importId, message: 'The upload has already been imported.' });
  }
}

@ObjectType({ implements: Problem, description: 'One import of an organisation runs at a time; wait until it is done.', simpleResolvers: true })
export class RepairImportRunning extends Problem {
  readonly __typename = 'RepairImportRunning';

  @Field(() => ID, { description: 'The import that runs.' })
  importId: string;

  static as(importId: string): RepairImportRunning {
    return Object.assign(new RepairImportRunning(), { importId, message: 'Another import of the organisation is running.' });
  }
}

const ImportRepairsResult = createUnionType({
  name: 'ImportRepairsResult',
  description: 'The import that has begun, or why none has.',
  types: () => [RepairImport, UploadNotFound, UploadAlreadyImported, RepairImportRunning] as const,
  resolveType: (value) => ('__typename' in value ? value.__typename : 'RepairImport'),
});

@Resolver()
export class ImportRepairsMutation {
  @Mutation(() => ImportRepairsResult, { description: 'Begins to take over the repairs of an uploaded file, in the background; ask for `repairImport` to see how far it has come.' })
  async importRepairs(
    @Arg('input', () => ImportRepairsInput, { description: 'The file.' }) { uploadId, organizationId }: ImportRepairsInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and gets the same answer.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
  ): Promise<ImportSnapshot | Problem> {
    const start = await importRepairs(context, idempotencyKey, {
      uploadId: requireId('input.uploadId', uploadId),
      organizationId: organizationId == null ? null : requireId('input.organizationId', organizationId),
    });
    if ('import' in start) return { ...start.import, ...{ organization: { __typename: 'Organization', id: start.import.tenantId } } };
    switch (start.refused) {
      case 'UPLOAD_UNKNOWN':
        return new UploadNotFound();
      case 'ALREADY_IMPORTED':
        return UploadAlreadyImported.by(start.importId);
      case 'ANOTHER_IS_RUNNING':
        return RepairImportRunning.as(start.importId);
    }
  }
}
