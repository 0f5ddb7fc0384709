import NextIcon from '@mui/icons-material/ChevronRight';
import PreviousIcon from '@mui/icons-material/ChevronLeft';
import Box from '@mui/material/Box';
import IconButton from '@mui/material/IconButton';
import NativeSelect from '@mui/material/NativeSelect';
import { useListContext } from 'react-admin';

import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';

const pageSizes = [10, 25, 50, 100];

interface PagingProps {
  page: number;
  perPage: number;
  /** Rows on this page. */
  shown: number;
  /** Rows counted; the list may hold more when `isCapped`. */
  counted: number | null;
  isCapped: boolean;
  hasNext: boolean;
  onPage: (page: number) => void;
  onPerPage: (perPage: number) => void;
}

/** The pages of the list around it. */
export function ListPaging() {
  const { data, page, perPage, total, hasNextPage, setPage, setPerPage, meta } = useListContext();
  const counted = (meta as { countedRows?: number | null } | undefined)?.countedRows ?? total ?? null;
  return (
    <Paging page={page} perPage={perPage} shown={data?.length ?? 0} counted={counted} isCapped={total === undefined} hasNext={hasNextPage ?? false} onPage={setPage} onPerPage={setPerPage} />
  );
}

/** Which rows are shown, of how many, and the way to the others. */
export function Paging({ page, perPage, shown, counted, isCapped, hasNext, onPage, onPerPage }: PagingProps) {
  const text = useText();
  const formats = useFormats();
  if (shown === 0 && page === 1) return null;
  const first = (page - 1) * perPage + 1;
  const range = { from: formats.number(first), to: formats.number(first + shown - 1), total: formats.number(counted ?? first + shown - 1) };
  return (
    <Box component="nav" aria-label={text('table.rows')} sx={{ display: 'flex', alignItems: 'center', justifyContent: 'flex-end', flexWrap: 'wrap', gap: 1, px: 2, py: 0.75, borderTop: 1, borderColor: 'divider', fontSize: '0.8125rem', color: 'text.secondary' }}>
      <label>
        {text('table.rowsPerPage')}{' '}
        <NativeSelect disableUnderline value={perPage} onChange={(event) => onPerPage(Number(event.target.value))} sx={{ fontSize: 'inherit', ml: 0.5 }}>
          {pageSizes.map((size) => (
            <option key={size} value={size}>
              {size}
            </option>
          ))}
        </NativeSelect>
      </label>
      <Box component="span" role="status" sx={{ mx: 1 }}>
        {text(isCapped ? 'table.rangeCapped' : 'table.range', range)}
      </Box>
      <IconButton size="small" disabled={page <= 1} onClick={() => onPage(page - 1)} aria-label={text('table.previous')}>
        <PreviousIcon fontSize="small" />
      </IconButton>
      <IconButton size="small" disabled={!hasNext} onClick={() => onPage(page + 1)} aria-label={text('table.next')}>
        <NextIcon fontSize="small" />
      </IconButton>
    </Box>
  );
}
