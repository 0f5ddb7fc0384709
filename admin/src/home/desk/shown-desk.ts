import type { ServiceDeskQuery } from '../../generated/operations.js';

export type Desk = ServiceDeskQuery;
