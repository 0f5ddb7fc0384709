import { PartImportRejection } from './catalogue/part-import-rejection.entity.js';
import { PartImport } from './catalogue/part-import.entity.js';
import { PartVersion } from './catalogue/part-version.entity.js';
import { DepotMovement } from './depot-movement.entity.js';
import { DepotStock } from './depot-stock.entity.js';
import { Depot } from './depot.entity.js';
import { LocationMovement } from './location-movement.entity.js';
import { LocationStock } from './location-stock.entity.js';
import { PartFit } from './part-fit.entity.js';
import { PartPrice } from './part-price.entity.js';
import { Part } from './part.entity.js';
import { PartPriceList } from './prices/part-price-list.entity.js';

/** The entities of the catalogue and of the manufacturer's stock. */
export const partEntities = [
  Part,
  PartFit,
  PartPrice,
  PartPriceList,
  PartImport,
  PartImportRejection,
  PartVersion,
  Depot,
  DepotStock,
  DepotMovement,
  LocationStock,
  LocationMovement,
];
