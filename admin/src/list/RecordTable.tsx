import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import TableSortLabel from '@mui/material/TableSortLabel';
import { useListContext } from 'react-admin';

import { useText } from '../i18n/use-text.js';
import { hiddenVisually } from '../layout/hidden-visually.js';
import { useTokens } from '../theme/use-tokens.js';
import type { Column } from './column.js';

interface RecordTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
}

const skeletonRows = Array.from({ length: 10 }, (_, index) => index);

/** The rows of the list around it; while the next page comes, the present one fades and stays. */
export function RecordTable<Row extends { id: string }>({ caption, columns }: RecordTableProps<Row>) {
  const { data, isPending, isFetching, isPlaceholderData } = useListContext<Row>();
  const { page } = useTokens();
  return (
    <TableContainer>
      <Table size="small" aria-busy={isFetching} sx={{ opacity: isPlaceholderData ? 0.55 : 1, transition: 'opacity 120ms' }}>
        <Box component="caption" sx={hiddenVisually}>
          {caption}
        </Box>
        <TableHead>
          <TableRow>
            {columns.map((column) => (
              <HeadCell key={column.label} column={column} />
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {isPending
            ? skeletonRows.map((index) => (
                <TableRow key={index}>
                  {columns.map(({ label, from }) => (
                    <TableCell key={label} sx={displayFrom(from)}>
                      <Skeleton width="70%" />
                    </TableCell>
                  ))}
                </TableRow>
              ))
            : data?.map((row) => (
                <TableRow key={row.id} sx={{ '&:hover': { bgcolor: page } }}>
                  {columns.map(({ label, render, align, isName, isShort, from }) => (
                    <TableCell key={label} align={align ?? 'left'} sx={{ ...displayFrom(from), whiteSpace: isShort ? 'nowrap' : 'normal' }} {...(isName ? { component: 'th', scope: 'row' } : {})}>
                      {render(row)}
                    </TableCell>
                  ))}
                </TableRow>
              ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}

function displayFrom(from: Column<unknown>['from']) {
  return from === undefined ? {} : { display: { xs: 'none', [from]: 'table-cell' } };
}

function HeadCell<Row>({ column }: { column: Column<Row> }) {
  const text = useText();
  const { sort, setSort } = useListContext();
  const label = text(column.label);
  if (column.sort === undefined) {
    return (
      <TableCell align={column.align ?? 'left'} sx={displayFrom(column.from)}>
        {label}
      </TableCell>
    );
  }
  const field = column.sort;
  const isActive = sort.field === field;
  const direction = isActive && sort.order === 'DESC' ? 'desc' : 'asc';
  return (
    <TableCell align={column.align ?? 'left'} sortDirection={isActive ? direction : false} sx={displayFrom(column.from)}>
      <TableSortLabel active={isActive} direction={direction} onClick={() => setSort({ field, order: isActive && sort.order === 'ASC' ? 'DESC' : 'ASC' })}>
        {label}
      </TableSortLabel>
    </TableCell>
  );
}
