import type { ReturnPriceCategory } from './return-words.js';

/**
 * The defective one must come back where its replacement was had under warranty or at the exchange price; whoever pays the
 * stock price keeps both.
 * @source IDS-05 IDS-26
 */
export function isOwedBack(priceCategory: ReturnPriceCategory): boolean {
  return priceCategory !== 'STOCK';
}
