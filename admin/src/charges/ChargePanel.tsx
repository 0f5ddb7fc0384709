import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';

import { useAsk } from '../data/use-ask.js';
import { ToneChip } from '../display/ToneChip.js';
import { useMoney } from '../display/use-money.js';
import { AccountChargesDocument, type AccountChargesQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { Panel } from '../layout/Panel.js';

type Charge = AccountChargesQuery['charges']['nodes'][number];

/** What an account was charged last, on an invoice or not: also what costs nothing, and what has no price yet. */
export function ChargePanel({ accountId }: { accountId: string }) {
  const text = useText();
  const formats = useFormats();
  const query = useAsk(AccountChargesDocument, { accountId });
  return (
    <Panel title={text('charges.title')}>
      <AskState query={query} loading={<Skeleton variant="rounded" height={96} />}>
        {({ charges: { nodes } }) => (
          <>
            {nodes.length === 0 && <Box sx={{ color: 'text.secondary' }}>{text('charges.empty')}</Box>}
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, fontSize: '0.875rem' }}>
              {nodes.map((charge) => (
                <Box component="li" key={charge.id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.25, rowGap: 0.25, alignItems: 'center', py: 0.75, borderTop: 1, borderColor: 'divider' }}>
                  <span>{text(charge.kind === 'CARD_HOLD' && charge.paidBy === 'CARD' ? 'ledgerWords.chargedToCard' : `money.invoices.kinds.${charge.kind}`)}</span>
                  <Box component="span" sx={{ color: 'text.secondary' }}>{formats.date(charge.occurredOn)}</Box>
                  <Settled charge={charge} />
                  <Price charge={charge} />
                </Box>
              ))}
            </Box>
          </>
        )}
      </AskState>
    </Panel>
  );
}

function Settled({ charge: { paidBy, invoice, amount } }: { charge: Charge }) {
  const text = useText();
  if (paidBy !== null) return <ToneChip tone="good">{text(`charges.paidBy.${paidBy}`)}</ToneChip>;
  if (invoice !== null) return <ToneChip tone="quiet">{invoice.number}</ToneChip>;
  return <ToneChip tone="waiting">{text(amount === null ? 'charges.unpriced' : 'charges.unbilled')}</ToneChip>;
}

function Price({ charge: { amount, paidBy } }: { charge: Charge }) {
  const text = useText();
  const money = useMoney();
  const isFree = amount === null && paidBy !== null;
  return (
    <Box component="span" sx={{ ml: 'auto' }}>
      {amount !== null ? money(amount) : isFree ? text('charges.free') : '—'}
    </Box>
  );
}
