import { isOwedBack } from '../returns/returning-lines.js';
import type { PartType, PriceCategory } from './part-codes.js';

const categories: readonly PriceCategory[] = ['WARRANTY', 'EXCHANGE', 'STOCK'];
const withoutBody: readonly PartType[] = ['ADJUSTMENT', 'SERVICE', 'SERVICE_CONTRACT'];

/**
 * The terms under which the defective part goes back for the one that was sent: those of warranty and exchange; of work and of contracts
 * nothing does.
 * @source IDS-05 IDS-26
 */
export function termsOwedBack(type: PartType): PriceCategory[] {
  return withoutBody.includes(type) ? [] : categories.filter(isOwedBack);
}
