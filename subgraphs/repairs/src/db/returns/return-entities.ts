import { ReturnCount } from './return-count.entity.js';
import { ReturnOrder } from './return-order.entity.js';
import { ReturnStep } from './return-step.entity.js';

export const returnEntities = [ReturnOrder, ReturnStep, ReturnCount];
