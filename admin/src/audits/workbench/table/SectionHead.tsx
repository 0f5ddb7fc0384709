import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TableCell from '@mui/material/TableCell';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';

import { useText } from '../../../i18n/use-text.js';
import { useTokens } from '../../../theme/use-tokens.js';
import type { Finding } from '../finding.js';
import type { ItemViews } from '../item-view.js';
import { assessedCount, type Section } from '../sections.js';

interface SectionHeadProps {
  section: Section;
  views: ItemViews;
  mayEdit: boolean;
  columns: number;
  onChangeAll: (itemIds: readonly string[], part: Partial<Finding>) => void;
}

/** The name of a section, how much of it is assessed, and the way to set aside at once what is not asked there; which can be taken back. */
export function SectionHead({ section: { location, items }, views, mayEdit, columns, onChangeAll }: SectionHeadProps) {
  const text = useText();
  const { sunken } = useTokens();
  const [setAside, setSetAside] = useState<readonly string[]>([]);
  const open = items.filter(({ id }) => views.get(id)?.result === 'NOT_ASSESSED').map(({ id }) => id);
  const stillAside = setAside.filter((id) => views.get(id)?.result === 'NOT_APPLICABLE');
  const apply = (ids: readonly string[], result: Finding['result'], next: readonly string[]): void => {
    onChangeAll(ids, { result });
    setSetAside(next);
  };
  return (
    <TableRow sx={{ display: { xs: 'block', md: 'table-row' }, bgcolor: sunken }}>
      <TableCell component="th" scope="rowgroup" colSpan={columns} sx={{ display: { xs: 'block', md: 'table-cell' } }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 1.5, rowGap: 0.5 }}>
          <Box component="span" sx={{ fontWeight: 650 }}>{location?.name ?? text('workbench.whole')}</Box>
          <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>{text('workbench.sectionProgress', { assessed: assessedCount(items, views), total: items.length })}</Box>
          <Box sx={{ flex: 1 }} />
          {stillAside.length > 0 && (
            <Box component="span" role="status" sx={{ fontWeight: 400 }}>
              {text('workbenchViews.table.setAside', { smart_count: stillAside.length })} <Button onClick={() => apply(stillAside, 'NOT_ASSESSED', [])}>{text('workbenchViews.table.takeBack')}</Button>
            </Box>
          )}
          {mayEdit && open.length > 0 && <Button onClick={() => apply(open, 'NOT_APPLICABLE', open)}>{text('workbenchViews.table.restNotAsked', { smart_count: open.length })}</Button>}
        </Box>
      </TableCell>
    </TableRow>
  );
}
