import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import { useState } from 'react';

import { useMoney } from '../display/use-money.js';
import type { PartPageQuery } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';

const shownFirst = 6;

/** Every version of a part's prices, those that hold and those that were or will be. */
export function PriceVersions({ prices }: Pick<NonNullable<PartPageQuery['part']>, 'prices'>) {
  const text = useText();
  const formats = useFormats();
  const money = useMoney();
  const [isWhole, setWhole] = useState(false);
  if (prices.length === 0) return null;
  return (
    <Panel title={text('catalogue.versions')} flush action={prices.length > shownFirst && <Button size="small" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>{text(isWhole ? 'catalogue.fewer' : 'catalogue.all', { count: prices.length })}</Button>}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{text('parts.category')}</TableCell>
            <TableCell align="right">{text('parts.version')}</TableCell>
            <TableCell>{text('parts.validFrom')}</TableCell>
            <TableCell align="right">{text('parts.price')}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {(isWhole ? prices : prices.slice(0, shownFirst)).map(({ id, category, version, validFrom, amount }) => (
            <TableRow key={id}>
              <TableCell component="th" scope="row">{text(`parts.categories.${category}`)}</TableCell>
              <TableCell align="right">{version}</TableCell>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>{formats.date(validFrom)}</TableCell>
              <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>{money(amount)}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}
