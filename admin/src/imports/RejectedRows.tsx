import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useMutation } from '@tanstack/react-query';

import { useApi, useAsk } from '../data/use-ask.js';
import type { Ask } from '../data/gql-fetch.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState, FailedAnswer } from '../layout/AskState.js';
import { saveFile } from '../data/save-file.js';
import type { FileKind } from './file-kind.js';
import { type Rejection, rejectionsCsv } from './rejections-csv.js';

const shownMax = 25;
const pageSize = 100;

/** The first rejected rows, and all of them as a file. */
export function RejectedRows({ kind, importId }: { kind: FileKind; importId: string }) {
  const text = useText();
  const formats = useFormats();
  const ask = useApi();
  const query = useAsk(kind.rejections, { id: importId, first: shownMax });
  const header = [text('imports.rejections.line'), text('imports.rejections.column'), text('imports.rejections.value'), text('imports.rejections.reason')];
  const downloading = useMutation({
    mutationFn: async () => saveFile({ name: 'rejected-rows.csv', type: 'text/csv;charset=utf-8', text: `\uFEFF${rejectionsCsv(header, await readAll(ask, kind, importId))}` }),
  });
  return (
    <Box>
      <Box sx={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: 1, mb: 0.5 }}>
        <Typography variant="h2">{text('imports.rejections.title')}</Typography>
        <Button variant="outlined" disabled={downloading.isPending} onClick={() => downloading.mutate()}>
          {text('imports.rejections.download')}
        </Button>
      </Box>
      {downloading.error && <FailedAnswer error={downloading.error} onRetry={() => downloading.mutate()} />}
      <AskState query={query}>
        {({ found }) => (
          <>
            <TableContainer tabIndex={0} role="region" aria-label={text('imports.rejections.title')}>
              <Table size="small">
                <TableHead>
                  <TableRow>
                    {header.map((name) => (
                      <TableCell key={name}>{name}</TableCell>
                    ))}
                  </TableRow>
                </TableHead>
                <TableBody>
                  {found?.rejections.nodes.map(({ line, column, value, reason }, index) => (
                    <TableRow key={`${line} ${index}`}>
                      <TableCell>{formats.number(line)}</TableCell>
                      <TableCell>{column}</TableCell>
                      <TableCell sx={{ maxWidth: 240, overflowWrap: 'anywhere' }}>{value}</TableCell>
                      <TableCell>{reason}</TableCell>
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            </TableContainer>
            {found?.rejections.pageInfo.hasNextPage && <Typography variant="caption">{text('imports.rejections.shown', { count: shownMax })}</Typography>}
          </>
        )}
      </AskState>
    </Box>
  );
}

async function readAll(ask: Ask, kind: FileKind, id: string): Promise<Rejection[]> {
  const all: Rejection[] = [];
  let after: string | null = null;
  do {
    const answer: Awaited<ReturnType<typeof readPage>> = await readPage(ask, kind, { id, after });
    all.push(...(answer?.nodes ?? []));
    after = answer?.pageInfo.hasNextPage ? answer.pageInfo.endCursor : null;
  } while (after !== null);
  return all;
}

async function readPage(ask: Ask, kind: FileKind, { id, after }: { id: string; after: string | null }) {
  const { data } = await ask(kind.rejections, { id, first: pageSize, after });
  return data.found?.rejections;
}
