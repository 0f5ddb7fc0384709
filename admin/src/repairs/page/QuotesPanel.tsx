import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';

import { useMay } from '../../auth/use-viewer.js';
import { useApi } from '../../data/use-ask.js';
import { DecideRepairQuoteDocument } from '../../generated/operations.js';
import { useMoney } from '../../display/use-money.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { Panel } from '../../layout/Panel.js';
import type { ShownRepair } from '../shown-repair.js';
import { OfferQuoteDialog } from './OfferQuoteDialog.js';

/** What the customer was told it would cost, and the answer. */
export function QuotesPanel({ repair }: { repair: ShownRepair }) {
  const { quotes, status } = repair;
  const text = useText();
  const mayOffer = useMay('repairs.quote');
  const [isOpen, setOpen] = useState(false);
  const isOver = status === 'SPCM' || status === 'CANCELLED';
  return (
    <Panel title={text('repairLife.quotes.title')} action={mayOffer && !isOver && <Button size="small" onClick={() => setOpen(true)}>{text('repairLife.quotes.offer')}</Button>}>
      {quotes.length === 0 && text('repairLife.quotes.none')}
      <Box sx={{ display: 'grid', gap: 2 }}>
        {quotes.map((quote) => (
          <Quote key={quote.id} quote={quote} />
        ))}
      </Box>
      {isOpen && <OfferQuoteDialog repair={repair} onClose={() => setOpen(false)} />}
    </Panel>
  );
}

function Quote({ quote: { id, number, status, validUntil, total, lines } }: { quote: ShownRepair['quotes'][number] }) {
  const text = useText();
  const formats = useFormats();
  const money = useMoney();
  const ask = useApi();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const mayAnswer = useMay('repairs.edit');
  const answering = useMutation({
    mutationFn: async (accepted: boolean) => (await ask(DecideRepairQuoteDocument, { input: { quoteId: id, accepted } })).data.decideRepairQuote,
    onSuccess: async (answer) => {
      await queryClient.invalidateQueries();
      if ('message' in answer) notify(answer.message, { type: 'warning' });
      else notify(text('repairLife.quotes.answered'), { type: 'success' });
    },
  });
  return (
    <Box sx={{ fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between' }}>
        <strong>{`${text('repairLife.quotes.number', { number })} · ${text(`repairLife.quotes.${status}`)}`}</strong>
        <span>{`${money(total)} ${text(total.vatIncluded ? 'repairLife.quotes.vat' : 'repairLife.quotes.noVat')}`}</span>
      </Box>
      <Box sx={{ color: 'text.secondary' }}>{text('repairLife.quotes.validUntil', { date: formats.date(validUntil) })}</Box>
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {lines.map((line) => (
          <li key={line.id}>{`${line.quantity} × ${line.description}, ${money(line.unitPrice)}`}</li>
        ))}
      </Box>
      {mayAnswer && status === 'OFFERED' && (
        <Box sx={{ display: 'flex', gap: 1, mt: 1, flexWrap: 'wrap' }}>
          <Button variant="outlined" size="small" disabled={answering.isPending} onClick={() => answering.mutate(true)}>
            {text('repairLife.quotes.accept')}
          </Button>
          <Button size="small" disabled={answering.isPending} onClick={() => answering.mutate(false)}>
            {text('repairLife.quotes.decline')}
          </Button>
        </Box>
      )}
    </Box>
  );
}
