import { allOf } from '@platform/kit/pure/checks/all-of.js';
import { flag } from '@platform/kit/pure/checks/flag.js';
import { oneOf } from '@platform/kit/pure/checks/one-of.js';
import { judgeBy, type RuleSet } from '@platform/kit/pure/rule-set.js';
import { assessed, type Assessed } from '@platform/kit/pure/verdict.js';

/** A wish to order seed stock. Null is unknown. */
export interface SeedStockFacts {
  /** Kind of product, as IPHONE or IPAD. */
  product: string | null;
  /** Code of the programme the buyer takes part in, as IDS. */
  programme: string | null;
  offeredInMarket: boolean | null;
}

export interface SeedStockAssessed extends Assessed {
  free: false;
}

/**
 * Seed stock is for iPhone and for participants of iOS Direct Service, where the market offers it, and is always bought.
 * @source IDS-24
 */
export function assessSeedStock(facts: SeedStockFacts, ruleSet: RuleSet): SeedStockAssessed {
  const result = judgeBy(ruleSet)('IDS.SEED_STOCK', 'oneOf', (params) =>
    allOf(
      oneOf(facts.product, params),
      oneOf(facts.programme, { accepted: [ruleSet.program], refused: {}, open: {}, otherwise: 'EXCLUDED' }),
      flag(facts.offeredInMarket, { expected: true }),
    ),
  );
  return { ...assessed([result]), free: false };
}
