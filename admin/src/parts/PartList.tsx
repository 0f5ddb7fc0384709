import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';

import { useMay } from '../auth/use-viewer.js';
import { RecordLink } from '../display/RecordLink.js';
import type { PartRowFragment } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { PageHeader } from '../layout/PageHeader.js';
import type { Column } from '../list/column.js';
import { ChoiceFilter, SearchFilter } from '../list/filters.js';
import { RecordList } from '../list/RecordList.js';
import { orderingPrograms, partTypes, productLines } from './part-resources.js';
import { useComponentGroups } from './use-component-groups.js';
import { usePartWords } from './use-part-words.js';

export function PartList() {
  const text = useText();
  const words = usePartWords();
  const groups = useComponentGroups();
  const mayImport = useMay('parts.import');
  const mayOrder = useMay('orders.create');
  const columns: Column<PartRowFragment>[] = [
    { label: 'parts.number', isShort: true, sort: 'number', isName: true, render: ({ id, number }) => <RecordLink to={`/parts/${id}/show`} strong>{number}</RecordLink> },
    { label: 'parts.description', render: (part) => words(part) },
    { label: 'parts.type', isShort: true, sort: 'type', from: 'md', render: ({ type }) => text(`parts.types.${type}`) },
    { label: 'parts.fits', isShort: true, from: 'lg', render: ({ fits }) => [...new Set(fits.map(({ productLine }) => text(`parts.lines.${productLine}`)))].join(', ') || text('parts.fitsAll') },
    { label: 'parts.condition', isShort: true, from: 'lg', render: ({ condition }) => text(`parts.conditions.${condition}`) },
    { label: 'parts.substitute', isShort: true, render: ({ substitute }) => (substitute ? <RecordLink to={`/parts/${substitute.id}/show`}>{substitute.number}</RecordLink> : '') },
  ];
  return (
    <>
      <PageHeader
        title={text('parts.title')}
        actions={
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
            {mayImport && <Button variant="outlined" component={Link} to="/parts/import">{text('partImports.title')}</Button>}
            {mayOrder && <Button variant="contained" component={Link} to="/orders/new">{text('parts.order')}</Button>}
          </Box>
        }
       />
      <RecordList<PartRowFragment>
        resource="parts"
        caption={text('parts.title')}
        columns={columns}
        sort={{ field: 'number', order: 'ASC' }}
        empty={text('parts.empty')}
        filters={
          <>
            <SearchFilter label={text('parts.search')} />
            <ChoiceFilter source="type" label={text('parts.type')} choices={partTypes.map((value) => ({ value, label: text(`parts.types.${value}`) }))} />
            <ChoiceFilter source="productLine" label={text('parts.fits')} choices={productLines.map((value) => ({ value, label: text(`parts.lines.${value}`) }))} />
            <ChoiceFilter source="componentGroup" label={text('catalogue.group')} choices={groups} />
            <ChoiceFilter source="program" label={text('catalogue.program')} choices={orderingPrograms.map((value) => ({ value, label: value }))} />
            <ChoiceFilter source="status" label={text('catalogue.status')} choices={[{ value: 'current', label: text('catalogue.statusCurrent') }, { value: 'replaced', label: text('catalogue.statusReplaced') }]} />
            <ChoiceFilter source="available" label={text('stock.filter')} choices={[{ value: 'yes', label: text('parts.availableOnly') }]} />
          </>
        }
      />
    </>
  );
}
