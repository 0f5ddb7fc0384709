import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link, useParams } from 'react-router-dom';

import { useMay } from '../auth/use-viewer.js';
import { useAsk } from '../data/use-ask.js';
import { Facts } from '../display/Facts.js';
import { PartPageDocument, type PartPageQuery } from '../generated/operations.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { NotFoundPage } from '../layout/NotFoundPage.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Panel } from '../layout/Panel.js';
import { DepotStockPanel } from './DepotStockPanel.js';
import { VersionsPanel } from './import/VersionsPanel.js';
import { LocationsPanel } from './LocationsPanel.js';
import { OpenOrdersPanel } from './OpenOrdersPanel.js';
import { PricesByCountry } from './PricesByCountry.js';
import { PriceVersions } from './PriceVersions.js';
import { SubstitutionsPanel } from './SubstitutionsPanel.js';
import { useComponentGroups } from './use-component-groups.js';
import { usePartWords } from './use-part-words.js';

type ShownPart = NonNullable<PartPageQuery['part']>;

export default function PartShow() {
  const { id = '' } = useParams();
  const query = useAsk(PartPageDocument, { id, locale: useConsoleLocale() });
  return <AskState query={query}>{({ part }) => (part === null ? <NotFoundPage /> : <PartPage part={part} />)}</AskState>;
}

/** All that somebody asks of a part before ordering it. */
function PartPage({ part }: { part: ShownPart }) {
  const text = useText();
  const words = usePartWords();
  const maySeeDepots = useMay('depot.work');
  const maySeeStock = useMay('stock.list');
  const maySeeOrders = useMay('orders.list');
  const maySeeVersions = useMay('part-versions.list');
  const mayOrder = useMay('orders.create');
  return (
    <>
      <PageHeader title={part.number} note={words(part)} actions={mayOrder && <Button variant="contained" component={Link} to="/orders/new">{text('parts.order')}</Button>} />
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <FactsPanel part={part} />
          <SubstitutionsPanel part={part} />
          {maySeeDepots && <DepotStockPanel number={part.number} />}
        </Box>
        <Box sx={{ display: 'grid', gap: 2 }}>
          <PricesByCountry part={part} />
          {maySeeStock && <LocationsPanel number={part.number} />}
          {maySeeOrders && <OpenOrdersPanel number={part.number} />}
          <PriceVersions prices={part.prices} />
          {maySeeVersions && <VersionsPanel number={part.number} />}
        </Box>
      </Box>
    </>
  );
}

function FactsPanel({ part }: { part: ShownPart }) {
  const text = useText();
  const { type, products, condition, functionalTest, isSerialized, genuine, fits, programs, owedBackUnder } = part;
  const groups = useComponentGroups();
  const nameOf = (group: string) => groups.find(({ value }) => value === group)?.label ?? text('parts.group', { group });
  const fit = fits.map(({ productLine, componentGroup }) => `${text(`parts.lines.${productLine}`)} · ${nameOf(componentGroup)}`);
  return (
    <Panel title={text('parts.facts')}>
      <Facts
        facts={[
          { label: text('parts.type'), value: text(`parts.types.${type}`) },
          { label: text('parts.fits'), value: fit.join(', ') || text('parts.fitsAll') },
          ...(products.length > 0 ? [{ label: text('partOrders.form.products'), value: products.join(', ') }] : []),
          { label: text('parts.condition'), value: `${text(`parts.conditions.${condition}`)}${genuine ? ` · ${text('parts.genuine')}` : ''}` },
          { label: text('parts.test'), value: text(`parts.tests.${functionalTest}`) },
          { label: text('parts.serialized'), value: text(isSerialized ? 'parts.serializedYes' : 'parts.serializedNo') },
          { label: text('catalogue.owedBack'), value: owedBackUnder.map((category) => text(`parts.categories.${category}`)).join(', ') || text('catalogue.owedNothing') },
          { label: text('catalogue.offered'), value: programs.join(', ') || text('catalogue.offeredNobody') },
        ]}
      />
    </Panel>
  );
}
