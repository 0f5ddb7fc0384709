import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';

import { useAsk } from '../data/use-ask.js';
import { BecomesIcon } from '../display/BecomesIcon.js';
import { useMoney } from '../display/use-money.js';
import { PriceListDifferencesDocument, type PricePartsFragment } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';

/** What a price list changes against the one in force before it. */
export function PriceDifferences({ country, listId }: { country: string; listId: string }) {
  const text = useText();
  const money = useMoney();
  const query = useAsk(PriceListDifferencesDocument, { country });
  return (
    <AskState query={query} loading={<Skeleton variant="rounded" height={96} />}>
      {({ priceLists: { nodes } }) => {
        const differences = nodes.find(({ id }) => id === listId)?.differences ?? [];
        if (differences.length === 0) return <Box sx={{ pt: 1, color: 'text.secondary' }}>{text('money.prices.same')}</Box>;
        return (
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, pt: 1, fontSize: '0.875rem' }}>
            {differences.map(({ price, was, is }) => (
              <Box component="li" key={keyOf(price)} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, py: 0.5, borderTop: 1, borderColor: 'divider' }}>
                <span>{[text(`money.prices.items.${price.item}`), price.program, price.model, price.damage].filter((part) => part !== null).join(', ')}</span>
                <Box component="span" sx={{ ml: 'auto' }}>
                  {was === null ? text('money.prices.notListed') : money(was)}
                  <BecomesIcon />
                  {is === null ? text('money.prices.notListed') : money(is)}
                </Box>
              </Box>
            ))}
          </Box>
        );
      }}
    </AskState>
  );
}

function keyOf({ item, program, model, damage }: PricePartsFragment): string {
  return JSON.stringify([item, program, model, damage]);
}
