import { CreateRepairs1700000000001 } from './migrations/1700000000001-create-repairs.js';
import { CreateRepairImports1700000000002 } from './migrations/1700000000002-create-repair-imports.js';
import { CreateRuleSetCopy1700000000003 } from './migrations/1700000000003-create-rule-set-copy.js';
import { KeepEventOrder1700000002102 } from './migrations/1700000002102-keep-event-order.js';
import { ForgetOldKeys1700000002103 } from './migrations/1700000002103-forget-old-keys.js';
import { WidenDevices1700000003201 } from './migrations/1700000003201-widen-devices.js';
import { CreateCoverages1700000003202 } from './migrations/1700000003202-create-coverages.js';
import { CreateDeviceImports1700000003203 } from './migrations/1700000003203-create-device-imports.js';
import { CreateExpressReplacements1700000003204 } from './migrations/1700000003204-create-express-replacements.js';
import { KeepNeighboursOfRepairs1700000003301 } from './migrations/1700000003301-keep-neighbours-of-repairs.js';
import { CreateReturnOrders1700000003501 } from './migrations/1700000003501-create-return-orders.js';
import { CreatePartCatalogue1700000003401 } from './migrations/1700000003401-create-part-catalogue.js';
import { CreateDepotStock1700000003402 } from './migrations/1700000003402-create-depot-stock.js';
import { CreatePartOrders1700000003403 } from './migrations/1700000003403-create-part-orders.js';
import { FollowRepairSteps1700000003302 } from './migrations/1700000003302-follow-repair-steps.js';
import { RecordRepairFindings1700000003303 } from './migrations/1700000003303-record-repair-findings.js';
import { KeepRepairPapers1700000003304 } from './migrations/1700000003304-keep-repair-papers.js';
import { CreateBulkReturns1700000003502 } from './migrations/1700000003502-create-bulk-returns.js';
import { KeepWhatLocationsHold1700000003404 } from './migrations/1700000003404-keep-what-locations-hold.js';
import { CountWhatWaitsWhenRead1700000003490 } from './migrations/1700000003490-count-what-waits-when-read.js';
import { DateExpressSteps1700000039001 } from './migrations/1700000039001-date-express-steps.js';
import { ReplaceDeadParts1700000040001 } from './migrations/1700000040001-replace-dead-parts.js';
import { CountKeptPromises1700000040002 } from './migrations/1700000040002-count-kept-promises.js';
import { FindReturnsOutOfWarranty1700000047001 } from './migrations/1700000047001-find-returns-out-of-warranty.js';
import { KeepFilesOfRepairs1700000045001 } from './migrations/1700000045001-keep-files-of-repairs.js';
import { ListReturnsAndOrders1700000047002 } from './migrations/1700000047002-list-returns-and-orders.js';
import { KeepSeedStock1700000003405 } from './migrations/1700000003405-keep-seed-stock.js';
import { FindPartSerials1700000051001 } from './migrations/1700000051001-find-part-serials.js';
import { ShowReturnsOnPhotos1700000051003 } from './migrations/1700000051003-show-returns-on-photos.js';
import { ReceiveBeforeReplacing1700000051004 } from './migrations/1700000051004-receive-before-replacing.js';
import { NameProductsOfParts1700000053002 } from './migrations/1700000053002-name-products-of-parts.js';
import { ListByPlaceAndPart1700000053001 } from './migrations/1700000053001-list-by-place-and-part.js';
import { ListPartPrices1700000046001 } from './migrations/1700000046001-list-part-prices.js';
import { ExplainDepotMovements1700000046003 } from './migrations/1700000046003-explain-depot-movements.js';
import { SearchCatalogue1700000046002 } from './migrations/1700000046002-search-catalogue.js';
import { EnterPricesByATrigger1700000049002 } from './migrations/1700000049002-enter-prices-by-a-trigger.js';
import { FollowDevicesOnTheirWay1700000054001 } from './migrations/1700000054001-follow-devices-on-their-way.js';
import { InspectEarlyReturns1700000054002 } from './migrations/1700000054002-inspect-early-returns.js';
import { ImportPartCatalogue1700000050001 } from './migrations/1700000050001-import-part-catalogue.js';

/** Migrations in their order; forward only. */
export const migrations = [
  CreateRepairs1700000000001,
  CreateRepairImports1700000000002,
  CreateRuleSetCopy1700000000003,
  KeepEventOrder1700000002102,
  ForgetOldKeys1700000002103,
  WidenDevices1700000003201,
  CreateCoverages1700000003202,
  CreateDeviceImports1700000003203,
  CreateExpressReplacements1700000003204,
  KeepNeighboursOfRepairs1700000003301,
  FollowRepairSteps1700000003302,
  RecordRepairFindings1700000003303,
  KeepRepairPapers1700000003304,
  CreateReturnOrders1700000003501,
  CreatePartCatalogue1700000003401,
  CreateDepotStock1700000003402,
  CreatePartOrders1700000003403,
  CreateBulkReturns1700000003502,
  KeepWhatLocationsHold1700000003404,
  KeepSeedStock1700000003405,
  CountWhatWaitsWhenRead1700000003490,
  DateExpressSteps1700000039001,
  ReplaceDeadParts1700000040001,
  CountKeptPromises1700000040002,
  FindReturnsOutOfWarranty1700000047001,
  KeepFilesOfRepairs1700000045001,
  ListPartPrices1700000046001,
  SearchCatalogue1700000046002,
  ListReturnsAndOrders1700000047002,
  EnterPricesByATrigger1700000049002,
  FindPartSerials1700000051001,
  ShowReturnsOnPhotos1700000051003,
  ExplainDepotMovements1700000046003,
  ReceiveBeforeReplacing1700000051004,
  ImportPartCatalogue1700000050001,
  FollowDevicesOnTheirWay1700000054001,
  ListByPlaceAndPart1700000053001,
  NameProductsOfParts1700000053002,
  InspectEarlyReturns1700000054002,
];
