import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import { useAsk } from '../data/use-ask.js';
import { useMoney } from '../display/use-money.js';
import { InvoicesInCreditDocument, type InvoiceRowFragment } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import { GiveBackDialog } from './GiveBackDialog.js';

/** What is to a partner's credit, invoice by invoice; nothing is shown where nothing is. */
export function BalancePanel({ accountId }: { accountId: string }) {
  const text = useText();
  const money = useMoney();
  const mayPropose = useMay('balances.propose');
  const [giving, setGiving] = useState<InvoiceRowFragment | null>(null);
  const nodes = useAsk(InvoicesInCreditDocument, { accountId }).data?.data.invoices.nodes ?? [];
  if (nodes.length === 0) return null;
  return (
    <Panel title={text('balances.panel')}>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, fontSize: '0.875rem' }}>
        {nodes.map((invoice) => (
          <Box component="li" key={invoice.id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 0.75, borderTop: 1, borderColor: 'divider' }}>
            <span>{text('money.invoices.number', { number: invoice.number })}</span>
            <strong>{money({ ...invoice.open, amountMinor: invoice.open.amountMinor.replace('-', '') })}</strong>
            {mayPropose && (
              <Button sx={{ ml: 'auto' }} onClick={() => setGiving(invoice)} aria-label={`${text('balances.giveBack')}: ${invoice.number}`}>
                {text('balances.giveBack')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
      {giving && <GiveBackDialog invoice={giving} onClose={() => setGiving(null)} />}
    </Panel>
  );
}
