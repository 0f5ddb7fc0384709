import Box from '@mui/material/Box';
import Card from '@mui/material/Card';
import { useTheme } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import type { ReactNode } from 'react';
import { ListBase, useListContext } from 'react-admin';

import type { Warning } from '../data/gql-fetch.js';
import { FailedAnswer } from '../layout/AskState.js';
import { PartialAnswer } from '../layout/PartialAnswer.js';
import type { Column } from './column.js';
import { ListNotice } from './ListNotice.js';
import { ListPaging } from './ListPaging.js';
import { RecordCards } from './RecordCards.js';
import { RecordTable } from './RecordTable.js';

interface RecordListProps<Row> {
  resource: string;
  caption: string;
  columns: readonly Column<Row>[];
  sort: { field: string; order: 'ASC' | 'DESC' };
  empty: string;
  /** Controls that set the list's filter. */
  filters?: ReactNode;
  /** A filter that always holds and that nobody can lift, as on a partner's page. */
  within?: Record<string, string>;
  /** The filter that holds until somebody chooses another. */
  startsWith?: Record<string, string>;
}

/** A list of the API: filters, rows as a table or as cards, pages. Its state is in the address, unless it is a part of another page. */
export function RecordList<Row extends { id: string }>({ resource, caption, columns, sort, empty, filters, within, startsWith }: RecordListProps<Row>) {
  const isPart = within !== undefined;
  return (
    <ListBase
      resource={resource}
      sort={sort}
      perPage={25}
      filter={within}
      {...(startsWith === undefined ? {} : { filterDefaultValues: startsWith })}
      disableSyncWithLocation={isPart}
      storeKey={isPart ? false : `${resource}.list`}
      queryOptions={{ onError: () => undefined }}
    >
      {filters && <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 1.5, alignItems: 'flex-start' }}>{filters}</Box>}
      <Card>
        <Rows caption={caption} columns={columns} empty={empty} />
        <ListPaging />
      </Card>
    </ListBase>
  );
}

function Rows<Row extends { id: string }>({ caption, columns, empty }: Pick<RecordListProps<Row>, 'caption' | 'columns' | 'empty'>) {
  const list = useListContext<Row>();
  const isNarrow = useMediaQuery(useTheme().breakpoints.down('sm'));
  const warnings = (list.meta as { warnings?: Warning[] } | undefined)?.warnings ?? [];
  const retry = (): void => void list.refetch();
  if (list.error && !list.data?.length) return <Box sx={{ p: 2 }}><FailedAnswer error={list.error} onRetry={retry} /></Box>;
  const isEmpty = !list.isPending && list.data?.length === 0;
  return (
    <>
      <PartialAnswer warnings={warnings} onRetry={retry} />
      {isEmpty ? <ListNotice empty={empty} /> : isNarrow ? <RecordCards columns={columns} label={caption} /> : <RecordTable columns={columns} caption={caption} />}
    </>
  );
}
