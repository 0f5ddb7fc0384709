import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Problem } from '@platform/kit/graphql/problem.js';

import { importPartCatalogue } from '../../../actions/parts/catalogue/import-part-catalogue.js';
import type { ImportSnapshot } from '../../../actions/import/start-import.js';
import { PartImport } from '../../../db/parts/catalogue/part-import.entity.js';
import { UploadAlreadyImported, UploadNotFound } from '../../import/import-repairs.mutation.js';

@InputType({ description: 'An uploaded catalogue of parts to import.' })
export class ImportPartCatalogueInput {
  @Field(() => ID, { description: 'What `POST /uploads?for=catalogue` answered.' })
  uploadId: string;
}

@ObjectType({ implements: Problem, description: 'One import of a catalogue runs at a time; wait until it is done.', simpleResolvers: true })
export class PartImportRunning extends Problem {
  readonly __typename = 'PartImportRunning';

  @Field(() => ID, { description: 'The import that runs.' })
  importId: string;

  static as(importId: string): PartImportRunning {
    return Object.assign(new PartImportRunning(), { importId, message: 'Another import of a catalogue is running.' });
  }
}

const ImportPartCatalogueResult = createUnionType({
  name: 'ImportPartCatalogueResult',
  description: 'The import that has begun, or why none has.',
  types: () => [PartImport, UploadNotFound, UploadAlreadyImported, PartImportRunning] as const,
  resolveType: (value) => ('__typename' in value ? value.__typename : 'PartImport'),
});

@Resolver()
export class ImportPartCatalogueMutation {
  @Mutation(() => ImportPartCatalogueResult, { description: 'Begins to take over the parts of an uploaded catalogue, in the background; ask for `partImport` to see how far it has come.' })
  async importPartCatalogue(
    @Arg('input', () => ImportPartCatalogueInput, { description: 'The file.' }) { uploadId }: ImportPartCatalogueInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and gets the same answer.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
  ): Promise<ImportSnapshot | Problem> {
    const start = await importPartCatalogue(context, idempotencyKey, requireId('input.uploadId', uploadId));
    if ('import' in start) return { ...start.import, ...{ requestedByName: context.viewer.name } };
    switch (start.refused) {
      case 'UPLOAD_UNKNOWN':
        return new UploadNotFound();
      case 'ALREADY_IMPORTED':
        return UploadAlreadyImported.by(start.importId);
      case 'ANOTHER_IS_RUNNING':
        return PartImportRunning.as(start.importId);
    }
  }
}
