import Box from '@mui/material/Box';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useParams } from 'react-router-dom';

import { useMay } from '../auth/use-viewer.js';
import { useAsk } from '../data/use-ask.js';
import { Facts } from '../display/Facts.js';
import { RecordLink } from '../display/RecordLink.js';
import { PartPageDocument, type PartPageQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { NotFoundPage } from '../layout/NotFoundPage.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Panel } from '../layout/Panel.js';
import { DepotStockPanel } from './DepotStockPanel.js';
import { useMoney } from '../display/use-money.js';
import { usePartWords } from './use-part-words.js';

type ShownPart = NonNullable<PartPageQuery['part']>;

export default function PartShow() {
  const { id = '' } = useParams();
  const query = useAsk(PartPageDocument, { id });
  return <AskState query={query}>{({ part }) => (part === null ? <NotFoundPage /> : <PartPage part={part} />)}</AskState>;
}

function PartPage({ part }: { part: ShownPart }) {
  const words = usePartWords();
  const maySeeDepots = useMay('depot.work');
  return (
    <>
      <PageHeader title={part.number} note={words(part)} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>
        <FactsPanel part={part} />
        <PricesPanel prices={part.prices} />
        {maySeeDepots && <DepotStockPanel number={part.number} />}
      </Box>
    </>
  );
}

function FactsPanel({ part }: { part: ShownPart }) {
  const text = useText();
  const { type, condition, functionalTest, isSerialized, genuine, fits, substitute, originals } = part;
  const link = ({ id, number }: { id: string; number: string }) => <RecordLink key={id} to={`/parts/${id}/show`}>{number}</RecordLink>;
  const fit = fits.map(({ productLine, componentGroup }) => `${text(`parts.lines.${productLine}`)} · ${text('parts.group', { group: componentGroup })}`);
  return (
    <Panel title={text('parts.facts')}>
      <Facts
        facts={[
          { label: text('parts.type'), value: text(`parts.types.${type}`) },
          { label: text('parts.fits'), value: fit.join(', ') || text('parts.fitsAll') },
          { label: text('parts.condition'), value: `${text(`parts.conditions.${condition}`)}${genuine ? ` · ${text('parts.genuine')}` : ''}` },
          { label: text('parts.test'), value: text(`parts.tests.${functionalTest}`) },
          { label: text('parts.serialized'), value: text(isSerialized ? 'parts.serializedYes' : 'parts.serializedNo') },
          { label: text('parts.substitute'), value: substitute ? link(substitute) : text('states.none') },
          { label: text('parts.originals'), value: originals.length === 0 ? text('states.none') : <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>{originals.map(link)}</Box> },
        ]}
      />
    </Panel>
  );
}

function PricesPanel({ prices }: Pick<ShownPart, 'prices'>) {
  const text = useText();
  const formats = useFormats();
  const money = useMoney();
  if (prices.length === 0) return <Panel title={text('parts.prices')}>{text('parts.noPrices')}</Panel>;
  return (
    <Panel title={text('parts.prices')} flush>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{text('parts.category')}</TableCell>
            <TableCell>{text('parts.validFrom')}</TableCell>
            <TableCell align="right">{text('parts.price')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {prices.map(({ id, category, validFrom, amount }) => (
            <TableRow key={id}>
              <TableCell component="th" scope="row">{text(`parts.categories.${category}`)}</TableCell>
              <TableCell>{formats.date(validFrom)}</TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>{money(amount)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}
