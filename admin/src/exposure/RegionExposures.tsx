import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import type { UseQueryResult } from '@tanstack/react-query';

import { CreditBar } from '../credit/CreditBar.js';
import type { Answer } from '../data/gql-fetch.js';
import { Facts } from '../display/Facts.js';
import { useMoney } from '../display/use-money.js';
import type { ExposureByRegionQuery } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { Panel } from '../layout/Panel.js';
import { useRegionName } from './use-region-name.js';

const amounts = ['limit', 'used', 'reserved', 'available', 'overdue', 'heldOnCards'] as const;

/** Every finance region's credit lines together, with what is overdue in it. */
export function RegionExposures({ query }: { query: UseQueryResult<Answer<ExposureByRegionQuery>> }) {
  const text = useText();
  const money = useMoney();
  const regionName = useRegionName();
  const labels = { limit: text('money.credit.limit'), used: text('money.credit.used'), reserved: text('exposure.reserved'), available: text('money.credit.available'), overdue: text('exposure.overdue'), heldOnCards: text('exposure.heldOnCards') };
  return (
    <AskState query={query} loading={<Skeleton variant="rounded" height={180} />}>
      {({ creditExposure }) => (
        <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'repeat(auto-fit, minmax(320px, 1fr))' } }}>
          {creditExposure.map((exposure) => (
            <Panel key={`${exposure.region} ${exposure.limit.currency}`} title={`${exposure.region === '' ? text('exposure.noRegion') : regionName(exposure.region)}, ${exposure.limit.currency}`}>
              <Box sx={{ display: 'grid', gap: 1.5 }}>
                <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{text('exposure.lines', { smart_count: exposure.lines })}</Box>
                <CreditBar limitMinor={exposure.limit.amountMinor} usedMinor={exposure.used.amountMinor} heldMinor={exposure.reserved.amountMinor} />
                <Facts columns={120} facts={amounts.map((name) => ({ label: labels[name], value: money(exposure[name]) }))} />
              </Box>
            </Panel>
          ))}
        </Box>
      )}
    </AskState>
  );
}
