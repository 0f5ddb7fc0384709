import Box from '@mui/material/Box';
import Skeleton from '@mui/material/Skeleton';
import { useListContext } from 'react-admin';

import { useText } from '../i18n/use-text.js';
import type { Column } from './column.js';

interface RecordCardsProps<Row> {
  label: string;
  columns: readonly Column<Row>[];
}

/** The same rows where a table would not fit: one block each, its columns as labelled lines. */
export function RecordCards<Row extends { id: string }>({ label, columns }: RecordCardsProps<Row>) {
  const { data, isPending, isPlaceholderData } = useListContext<Row>();
  if (isPending) return <Skeleton variant="rounded" height={320} sx={{ m: 2 }} />;
  return (
    <Box component="ul" aria-label={label} sx={{ listStyle: 'none', m: 0, p: 0, opacity: isPlaceholderData ? 0.55 : 1 }}>
      {data?.map((row) => (
        <RecordCard key={row.id} row={row} columns={columns} />
      ))}
    </Box>
  );
}

function RecordCard<Row>({ row, columns }: { row: Row; columns: readonly Column<Row>[] }) {
  const text = useText();
  const name = columns.find(({ isName }) => isName);
  // On a card an empty line only takes room.
  const lines = columns.flatMap(({ isName, label, render }) => (isName ? [] : [{ label, value: render(row) }])).filter(({ value }) => value !== '' && value !== null && value !== undefined && value !== false);
  return (
    <Box component="li" sx={{ px: 2, py: 1.5, borderBottom: 1, borderColor: 'divider', display: 'grid', gap: 0.75 }}>
      <Box sx={{ fontSize: '0.9375rem' }}>{name?.render(row)}</Box>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'minmax(96px, auto) 1fr', columnGap: 1.5, rowGap: 0.5, alignItems: 'center', fontSize: '0.875rem' }}>
        {lines.map(({ label, value }) => (
          <Box key={label} sx={{ display: 'contents' }}>
            <Box component="dt" sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>
              {text(label)}
            </Box>
            <Box component="dd" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
              {value}
            </Box>
          </Box>
        ))}
      </Box>
    </Box>
  );
}
