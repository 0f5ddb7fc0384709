import 'reflect-metadata';

import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { isAllowed } from '@platform/kit/graphql/access-rules.js';
import { forbidden } from '@platform/kit/graphql/errors.js';
import { batchMany } from '@platform/kit/list/batch.js';

import { type CountedCell, installedBase } from '../../domain/devices/installed-base.js';
import { ProductLine } from '../../db/repair-enums.js';
import { Organization } from '../neighbours.stub.js';
import { deviceReaders } from './access-rules.js';

@ObjectType({ description: 'How many devices of one family of products, owned and leased.', simpleResolvers: true })
export class InstalledProducts {
  @Field(() => ProductLine, { description: 'The family of products.' })
  productLine: ProductLine;

  @Field(() => Int, { description: 'How many devices.' })
  devices: number;
}

@ObjectType({ description: 'An organisation’s own and leased devices, as the programmes count them. Customers’ devices do not count.', simpleResolvers: true })
export class InstalledBase {
  @Field(() => Int, { description: 'iPhones, iPads and iPods that it owns.' })
  ownedIosDevices: number;

  @Field(() => Int, { description: 'iPhones, iPads and iPods that it leases.' })
  leasedIosDevices: number;

  @Field(() => Int, { description: 'Both together: the deployment of which all must be covered.' })
  iosDevicesInDeployment: number;

  @Field(() => Int, { description: 'Those of them that an extended plan of the manufacturer’s covers.' })
  iosDevicesWithAppleExtendedCoverage: number;

  @Field(() => Int, { description: 'Those of them of whose coverage nobody has told.' })
  iosDevicesCoverageUnknown: number;

  @Field(() => [InstalledProducts], { description: 'Owned and leased devices by family of products.' })
  products: InstalledProducts[];

  @Field(() => Int, { description: 'iPhones, iPads, iPods and Macs whose purchase is proved.' })
  productsWithProofOfPurchase: number;
}

@Resolver(() => Organization)
export class InstalledBaseResolver {
  @FieldResolver(() => InstalledBase, { nullable: true, description: 'The installed base as it is counted now; null while the organisation keeps none here.' })
  async installedBase(@Root() { id }: Organization, @Ctx() context: RequestContext): Promise<InstalledBase | null> {
    if (!isAllowed(deviceReaders, context.viewer)) throw forbidden('Organization.installedBase');
    const cells = await batchMany('installed base', context, (ids) => context.reads.query<CountedCell & { parentId: string }>(statement, [ids])).load(id);
    if (cells.length === 0) return null;
    const { products, ...counts } = installedBase(cells);
    return { ...counts, products: Object.values(ProductLine).map((productLine) => ({ productLine, devices: products[productLine] })) };
  }
}

const statement = `select tenant_id as "parentId", product_line as "productLine", relation, plan_state as "planState", has_proof as "hasProof", devices
  from repairs.installed_base_cell where tenant_id = any($1::uuid[])`;
