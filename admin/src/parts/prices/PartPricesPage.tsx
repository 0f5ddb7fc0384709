import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useState } from 'react';

import { useMay } from '../../auth/use-viewer.js';
import { useAsk } from '../../data/use-ask.js';
import { ToneChip } from '../../display/ToneChip.js';
import { PartPriceListsDocument, type PartPriceListsQuery } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { AskState } from '../../layout/AskState.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { Panel } from '../../layout/Panel.js';
import { ImportPartPricesDialog } from './ImportPartPricesDialog.js';
import { PartPriceChanges } from './PartPriceChanges.js';

type PriceList = PartPriceListsQuery['partPriceLists']['nodes'][number];

const tones = { APPROVED: 'good', REJECTED: 'quiet', WITHDRAWN: 'quiet', OPEN: 'waiting' } as const;

/** The lists of part prices, with what each changes and who decided about it. */
export default function PartPricesPage() {
  const text = useText();
  const mayImport = useMay('part-prices.import');
  const [isImporting, setImporting] = useState(false);
  const query = useAsk(PartPriceListsDocument, {});
  return (
    <>
      <PageHeader title={text('catalogue.prices.title')} note={text('catalogue.prices.note')} actions={mayImport && <Button variant="contained" onClick={() => setImporting(true)}>{text('catalogue.prices.import')}</Button>} />
      <AskState query={query} loading={<Skeleton variant="rounded" height={240} />}>
        {({ partPriceLists: { nodes } }) => (
          <Box sx={{ display: 'grid', gap: 2 }}>
            {nodes.length === 0 && <Box sx={{ color: 'text.secondary' }}>{text('catalogue.prices.empty')}</Box>}
            {nodes.map((list) => (
              <PriceListPanel key={list.id} list={list} />
            ))}
          </Box>
        )}
      </AskState>
      {isImporting && <ImportPartPricesDialog onClose={() => setImporting(false)} />}
    </>
  );
}

function PriceListPanel({ list }: { list: PriceList }) {
  const text = useText();
  const formats = useFormats();
  const [isOpen, setOpen] = useState(false);
  const { id, currency, listVersion, vatIncluded, validFrom, itemCount, reason, proposedByName, proposedAt, decision, decidedByName, decidedAt, decisionReason } = list;
  const state = decision ?? 'OPEN';
  const title = text('catalogue.prices.version', { currency, version: listVersion });
  return (
    <Panel title={title} action={<ToneChip tone={tones[state]}>{text(`catalogue.prices.states.${state}`)}</ToneChip>}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, alignItems: 'center', color: 'text.secondary', fontSize: '0.875rem' }}>
        <span>{text('catalogue.prices.from', { date: formats.date(validFrom) })}</span>
        <span>{text('catalogue.prices.count', { smart_count: itemCount })}</span>
        <span>{text(vatIncluded ? 'catalogue.prices.withVat' : 'catalogue.prices.withoutVat')}</span>
        <Button sx={{ ml: 'auto' }} onClick={() => setOpen(!isOpen)} aria-expanded={isOpen} aria-label={`${text('catalogue.prices.changes')}: ${title}`}>{text('catalogue.prices.changes')}</Button>
      </Box>
      <Box component="p" sx={{ m: 0, fontSize: '0.875rem' }}>{text('catalogue.prices.imported', { name: proposedByName, date: formats.day(proposedAt), reason })}</Box>
      {decision !== null && decidedAt !== null && <Box component="p" sx={{ m: 0, mt: 0.5, fontSize: '0.875rem' }}>{text('catalogue.prices.decided', { name: decidedByName ?? '', date: formats.day(decidedAt), reason: decisionReason ?? '' })}</Box>}
      {isOpen && <PartPriceChanges currency={currency} listId={id} />}
    </Panel>
  );
}
