import type { ExpressDeviceQuery } from '../../generated/operations.js';

export type ExpressDevice = ExpressDeviceQuery['devices']['nodes'][number];
