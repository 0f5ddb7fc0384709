import 'reflect-metadata';

import { Field, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';

import { RepairType } from '../../../db/repair-enums.js';
import { HandBack, PartsSource, RepairPlace, repairTypeRules } from '../../../domain/repairs/types/repair-types.js';

registerEnumType(RepairPlace, {
  name: 'RepairPlace',
  description: 'Where a repair is done.',
  valuesConfig: {
    LOCATION: { description: 'At the service location.' },
    REPAIR_CENTRE: { description: 'At a repair centre, to which the device is sent.' },
    ON_SITE: { description: 'Where the device stands; it needs a visit.' },
  },
});
registerEnumType(HandBack, {
  name: 'RepairHandBack',
  description: 'How the customer has the device back.',
  valuesConfig: {
    FETCHED: { description: 'It is fetched at the service location, and is ready to be (RFPU) before.' },
    SENT: { description: 'It is sent to the customer.' },
    STAYS: { description: 'It never left.' },
  },
});
registerEnumType(PartsSource, {
  name: 'RepairPartsSource',
  description: 'Where the parts of a repair come from.',
  valuesConfig: {
    ORDERED: { description: 'They may be ordered for it.' },
    OWN_STOCK: { description: 'Out of the provider’s own stock, which is not filled up: none under warranty or in exchange are ordered for it.' },
    NONE: { description: 'It uses none.' },
  },
});

@ObjectType({ description: 'What one of the trade’s types of repair says.', simpleResolvers: true })
export class RepairTypeTerms {
  @Field(() => RepairType, { description: 'The type.' })
  repairType: RepairType;

  @Field(() => RepairPlace, { description: 'Where it is done.' })
  place: RepairPlace;

  @Field(() => HandBack, { description: 'How the customer has the device back.' })
  handBack: HandBack;

  @Field(() => PartsSource, { description: 'Where its parts come from.' })
  parts: PartsSource;

  @Field(() => Boolean, { description: 'The device itself is exchanged: completing needs the serial number of the replacement.' })
  isWholeUnit: boolean;

  @Field(() => Boolean, { description: 'The defective part is at the depot before its replacement leaves.' })
  isReturnedFirst: boolean;
}

@Resolver()
export class RepairTypesResolver {
  @Query(() => [RepairTypeTerms], { description: 'What each of the trade’s types of repair says, by the rule that repairs and orders themselves ask.' })
  repairTypes(): RepairTypeTerms[] {
    return (Object.keys(repairTypeRules) as RepairType[]).map((repairType) => ({ repairType, ...repairTypeRules[repairType] }));
  }
}
