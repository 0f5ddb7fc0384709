import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Skeleton from '@mui/material/Skeleton';
import { useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import { useAsk } from '../data/use-ask.js';
import { RecordLink } from '../display/RecordLink.js';
import { ToneChip } from '../display/ToneChip.js';
import { OpenPriceListProposalsDocument, type OpenPriceListProposalsQuery, PriceListsDocument, type PriceListsQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Panel } from '../layout/Panel.js';
import { ImportPricesDialog } from './ImportPricesDialog.js';
import { PriceDifferences } from './PriceDifferences.js';
import { ProposePricesDialog } from './ProposePricesDialog.js';

type PriceList = PriceListsQuery['priceLists']['nodes'][number];
type Proposal = OpenPriceListProposalsQuery['priceListProposals']['nodes'][number];

/** The price lists of every country, with what each version changes. */
export default function PriceListsPage() {
  const text = useText();
  const mayImport = useMay('prices.import');
  const [isImporting, setImporting] = useState(false);
  const query = useAsk(PriceListsDocument, {});
  const proposals = useAsk(OpenPriceListProposalsDocument, {}, { enabled: mayImport });
  const proposalOf = (listId: string): Proposal | null => proposals.data?.data.priceListProposals.nodes.find(({ priceList }) => priceList.id === listId) ?? null;
  return (
    <>
      <PageHeader title={text('money.prices.title')} note={text('money.prices.note')} actions={mayImport && <Button variant="contained" onClick={() => setImporting(true)}>{text('money.prices.import')}</Button>} />
      <AskState query={query} loading={<Skeleton variant="rounded" height={240} />}>
        {({ priceLists: { nodes } }) => (
          <Box sx={{ display: 'grid', gap: 2 }}>
            {nodes.length === 0 && <Box sx={{ color: 'text.secondary' }}>{text('money.prices.empty')}</Box>}
            {nodes.map((list) => (
              <PriceListPanel key={list.id} list={list} proposal={proposalOf(list.id)} />
            ))}
          </Box>
        )}
      </AskState>
      {isImporting && <ImportPricesDialog onClose={() => setImporting(false)} />}
    </>
  );
}

function PriceListPanel({ list, proposal }: { list: PriceList; proposal: Proposal | null }) {
  const text = useText();
  const formats = useFormats();
  const mayPropose = useMay('prices.import');
  const [isOpen, setOpen] = useState(false);
  const [isProposing, setProposing] = useState(false);
  const { id, country, currency, listVersion, effectiveFrom, status, itemCount, importedByName } = list;
  const title = text('money.prices.version', { country: formats.country(country), version: listVersion });
  return (
    <Panel title={title} action={<ToneChip tone={status === 'PUBLISHED' ? 'good' : 'waiting'}>{text(`money.prices.states.${status}`)}</ToneChip>}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center', color: 'text.secondary', fontSize: '0.875rem' }}>
        <span>{text('money.prices.from', { date: formats.date(effectiveFrom) })}</span>
        <span>{text('money.prices.count', { smart_count: itemCount })}</span>
        <span>{`${currency}, ${importedByName}`}</span>
        <Box sx={{ ml: 'auto', display: 'flex', gap: 1 }}>
          <Button onClick={() => setOpen(!isOpen)} aria-expanded={isOpen} aria-label={`${text('money.prices.differences')}: ${title}`}>{text('money.prices.differences')}</Button>
          {mayPropose && status === 'DRAFT' && proposal === null && <Button onClick={() => setProposing(true)} aria-label={`${text('approvals.propose')}: ${title}`}>{text('approvals.propose')}</Button>}
        </Box>
      </Box>
      {proposal !== null && (
        <Box sx={{ color: 'text.secondary', fontSize: '0.875rem', pt: 0.5 }}>
          {text('money.prices.waiting', { name: proposal.proposedByName, date: formats.day(proposal.proposedAt) })} <RecordLink to="/approvals">{text('approvals.title')}</RecordLink>
        </Box>
      )}
      {isOpen && <PriceDifferences country={country} listId={id} />}
      {isProposing && <ProposePricesDialog priceListId={id} title={title} onClose={() => setProposing(false)} />}
    </Panel>
  );
}
