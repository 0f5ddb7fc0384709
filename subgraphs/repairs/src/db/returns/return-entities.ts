import { BulkReturnBox } from './bulk-return-box.entity.js';
import { BulkReturn } from './bulk-return.entity.js';
import { ReturnOrder } from './return-order.entity.js';
import { ReturnStep } from './return-step.entity.js';

export const returnEntities = [ReturnOrder, ReturnStep, BulkReturn, BulkReturnBox];
