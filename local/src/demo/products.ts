/** What is repaired: model names as the trade writes them, how often, and the parts that are usually replaced. */
export interface Product {
  name: string;
  line: 'IPHONE' | 'IPAD' | 'MAC';
  weight: number;
  parts: readonly (readonly [number: string, description: string])[];
}

export const products: readonly Product[] = [
  { name: 'iPhone 15', line: 'IPHONE', weight: 20, parts: [['661-30363', 'Display'], ['661-30373', 'Battery'], ['661-30397', 'Rear camera']] },
  { name: 'iPhone 14', line: 'IPHONE', weight: 18, parts: [['661-28356', 'Display'], ['661-28440', 'Battery'], ['661-28391', 'Rear system']] },
  { name: 'iPhone 13', line: 'IPHONE', weight: 16, parts: [['661-21996', 'Display'], ['661-21992', 'Battery']] },
  { name: 'iPhone SE (3rd generation)', line: 'IPHONE', weight: 7, parts: [['661-27006', 'Display'], ['661-27012', 'Battery']] },
  { name: 'iPad (10th generation)', line: 'IPAD', weight: 8, parts: [['661-29022', 'Whole unit']] },
  { name: 'iPad Air (5th generation)', line: 'IPAD', weight: 6, parts: [['661-27290', 'Whole unit']] },
  { name: 'MacBook Air (M2)', line: 'MAC', weight: 10, parts: [['661-29531', 'Top case with battery'], ['661-29525', 'Display'], ['661-29535', 'Logic board']] },
  { name: 'MacBook Pro 14-inch', line: 'MAC', weight: 8, parts: [['661-21554', 'Display'], ['661-21960', 'Top case with battery'], ['661-22055', 'Logic board']] },
  { name: 'iMac 24-inch', line: 'MAC', weight: 3, parts: [['661-18953', 'Display'], ['661-18969', 'Power supply']] },
];
