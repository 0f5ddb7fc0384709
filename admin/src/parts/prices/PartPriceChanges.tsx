import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';

import { useAsk } from '../../data/use-ask.js';
import { BecomesIcon } from '../../display/BecomesIcon.js';
import { RecordLink } from '../../display/RecordLink.js';
import { useMoney } from '../../display/use-money.js';
import { PartPriceChangesDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { AskState } from '../../layout/AskState.js';
import { usePartWords } from '../use-part-words.js';

/** What a list of prices changes against what the parts cost on its first day without it. */
export function PartPriceChanges({ currency, listId }: { currency: string; listId: string }) {
  const text = useText();
  const words = usePartWords();
  const money = useMoney();
  const query = useAsk(PartPriceChangesDocument, { currency });
  return (
    <AskState query={query} loading={<Skeleton variant="rounded" height={96} />}>
      {({ partPriceLists: { nodes } }) => {
        const list = nodes.find(({ id }) => id === listId);
        const changes = list?.changes ?? [];
        if (changes.length === 0) return <Box sx={{ pt: 1, color: 'text.secondary' }}>{text('catalogue.prices.same')}</Box>;
        return (
          <>
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, pt: 1, fontSize: '0.875rem' }}>
              {changes.map(({ part, category, was, is }) => (
                <Box component="li" key={`${part?.number} ${category}`} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, py: 0.5, borderTop: 1, borderColor: 'divider' }}>
                  {part && <RecordLink to={`/parts/${part.id}/show`}>{part.number}</RecordLink>}
                  <span>{`${words(part)}, ${text(`parts.categories.${category}`)}`}</span>
                  <Box component="span" sx={{ ml: 'auto', whiteSpace: 'nowrap' }}>
                    {was === null ? text('catalogue.notSold') : money(was)}
                    <BecomesIcon />
                    {money(is)}
                  </Box>
                </Box>
              ))}
            </Box>
            {list !== undefined && list.changeCount > changes.length && <Box sx={{ pt: 1, color: 'text.secondary' }}>{text('catalogue.prices.more', { count: list.changeCount - changes.length })}</Box>}
          </>
        );
      }}
    </AskState>
  );
}
