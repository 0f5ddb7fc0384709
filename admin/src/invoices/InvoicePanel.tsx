import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useState } from 'react';

import { useAsk } from '../data/use-ask.js';
import { useMoney } from '../display/use-money.js';
import { AccountInvoicesDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { Panel } from '../layout/Panel.js';
import { InvoiceDialog } from './InvoiceDialog.js';
import { InvoicesFileButton } from './InvoicesFileButton.js';
import { InvoiceStateChip } from './InvoiceStateChip.js';

/** The latest invoices of an account. */
export function InvoicePanel({ accountId }: { accountId: string }) {
  const text = useText();
  const money = useMoney();
  const formats = useFormats();
  const [openId, setOpenId] = useState<string | null>(null);
  const query = useAsk(AccountInvoicesDocument, { accountId });
  return (
    <Panel title={text('money.invoices.title')} action={<InvoicesFileButton narrowedBy={{ accountId }} />}>
      <AskState query={query} loading={<Skeleton variant="rounded" height={96} />}>
        {({ invoices: { nodes } }) => (
          <>
            {nodes.length === 0 && <Box sx={{ color: 'text.secondary' }}>{text('money.invoices.empty')}</Box>}
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {nodes.map(({ id, number, state, dueOn, total }) => (
                <Box component="li" key={id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 0.75, borderTop: 1, borderColor: 'divider' }}>
                  <Button onClick={() => setOpenId(id)}>{number}</Button>
                  <InvoiceStateChip state={state} />
                  <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{text('money.invoices.dueOn', { date: formats.date(dueOn) })}</Box>
                  <Box sx={{ ml: 'auto' }}>{money(total)}</Box>
                </Box>
              ))}
            </Box>
          </>
        )}
      </AskState>
      {openId && <InvoiceDialog id={openId} onClose={() => setOpenId(null)} />}
    </Panel>
  );
}
