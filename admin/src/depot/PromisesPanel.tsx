import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';

import { useAsk } from '../data/use-ask.js';
import { DispatchPromisesDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { Panel } from '../layout/Panel.js';

const monthsShown = 6;

/** How a depot has kept the days on which it promised to send, month by month. */
export function PromisesPanel({ depotId }: { depotId: string }) {
  const text = useText();
  const formats = useFormats();
  const query = useAsk(DispatchPromisesDocument, { depotId, organizationId: null });
  return (
    <AskState query={query}>
      {({ dispatchPromises }) =>
        dispatchPromises.length === 0 ? (
          <Panel title={text('promises.title')}>{text('promises.none')}</Panel>
        ) : (
          <Panel title={text('promises.title')} flush>
            <Table size="small">
              <TableHead>
                <TableRow>
                  <TableCell>{text('promises.from')}</TableCell>
                  <TableCell align="right">{text('promises.kept')}</TableCell>
                  <TableCell align="right">{text('promises.broken')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {dispatchPromises.slice(0, monthsShown).map(({ month, kept, broken }) => (
                  <TableRow key={month}>
                    <TableCell component="th" scope="row">{formats.month(month)}</TableCell>
                    <TableCell align="right">{formats.number(kept)}</TableCell>
                    <TableCell align="right">{formats.number(broken)}</TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </Panel>
        )
      }
    </AskState>
  );
}
