import { type AccessRules, everyRole, managers, staff } from '@platform/kit/graphql/access-rules.js';

import { repairReaders } from '../repairs/access-rules.js';

/** Who may ask what of the catalogue; it is the manufacturer's and the same for everybody. */
export const partRules: AccessRules = {
  Query: {
    part: everyRole,
    parts: everyRole,
    partsByIds: everyRole,
    partsByNumbers: everyRole,
    partsFor: repairReaders,
    partAvailability: repairReaders,
    depots: everyRole,
    partPriceLists: staff,
    partImport: staff,
    partImports: staff,
    partVersions: staff,
  },
  Mutation: {
    importPartPrices: managers,
    decidePartPrices: managers,
    importPartCatalogue: managers,
  },
  references: {
    Part: everyRole,
    Depot: everyRole,
    PartPriceList: staff,
    PartImport: staff,
  },
};
