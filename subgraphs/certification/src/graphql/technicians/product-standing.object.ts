import 'reflect-metadata';

import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { ProductFamily } from '../../db/certification.entity.js';

export enum ProductCertificationState {
  VALID = 'VALID',
  EXPIRING = 'EXPIRING',
  LAPSED = 'LAPSED',
  MISSING = 'MISSING',
}
registerEnumType(ProductCertificationState, {
  name: 'ProductCertificationState',
  description: 'How a technician stands for one product.',
  valuesConfig: {
    VALID: { description: 'Certified, for more than 60 days to come.' },
    EXPIRING: { description: 'Certified, in the last 60 days: to be renewed.' },
    LAPSED: { description: 'Was certified; the last day is over.' },
    MISSING: { description: 'Was never certified.' },
  },
});

@ObjectType({ description: 'How a technician stands for one product on a date.', simpleResolvers: true })
export class ProductCertification {
  @Field(() => ProductFamily, { description: 'The product.' })
  product: ProductFamily;

  @Field(() => ProductCertificationState, { description: 'How it stands.' })
  state: ProductCertificationState;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Last day of the certification that lasts longest; null when there never was one.' })
  validUntil: string | null;

  @Field(() => Int, { nullable: true, description: 'Days until that day: 0 on it, negative after it.' })
  daysLeft: number | null;
}
