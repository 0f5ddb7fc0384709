import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Problem } from '@platform/kit/graphql/problem.js';

import { importDevices } from '../../actions/devices/import-devices.js';
import type { ImportSnapshot } from '../../actions/import/start-import.js';
import { DeviceImport } from '../../db/devices/device-import.entity.js';
import { UploadAlreadyImported, UploadNotFound } from '../import/import-repairs.mutation.js';

@InputType({ description: 'An uploaded file of devices to import.' })
export class ImportDevicesInput {
  @Field(() => ID, { description: 'What `POST /uploads` answered.' })
  uploadId: string;

  @Field(() => ID, { nullable: true, description: 'The organisation the file was sent for, to be sure of it; not needed.' })
  organizationId?: string | null;
}

@ObjectType({ implements: Problem, description: 'One import of devices of an organisation runs at a time; wait until it is done.', simpleResolvers: true })
export class DeviceImportRunning extends Problem {
  readonly __typename = 'DeviceImportRunning';

  @Field(() => ID, { description: 'The import that runs.' })
  importId: string;

  static as(importId: string): DeviceImportRunning {
    return Object.assign(new DeviceImportRunning(), { importId, message: 'Another import of the organisation’s devices is running.' });
  }
}

const ImportDevicesResult = createUnionType({
  name: 'ImportDevicesResult',
  description: 'The import that has begun, or why none has.',
  types: () => [DeviceImport, UploadNotFound, UploadAlreadyImported, DeviceImportRunning] as const,
  resolveType: (value) => ('__typename' in value ? value.__typename : 'DeviceImport'),
});

@Resolver()
export class ImportDevicesMutation {
  @Mutation(() => ImportDevicesResult, { description: 'Begins to take over the devices and coverages of an uploaded file, in the background; ask for `deviceImport` to see how far it has come.' })
  async importDevices(
    @Arg('input', () => ImportDevicesInput, { description: 'The file.' }) { uploadId, organizationId }: ImportDevicesInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and gets the same answer.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
  ): Promise<ImportSnapshot | Problem> {
    const start = await importDevices(context, idempotencyKey, {
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
        return DeviceImportRunning.as(start.importId);
    }
  }
}
