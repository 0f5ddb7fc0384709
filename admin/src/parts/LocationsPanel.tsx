import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';

import { useAsk } from '../data/use-ask.js';
import { RecordLink } from '../display/RecordLink.js';
import { PartAtLocationsDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { Panel } from '../layout/Panel.js';

/** Which locations have a part: staff see those of every partner, a partner its own. */
export function LocationsPanel({ number }: { number: string }) {
  const text = useText();
  const formats = useFormats();
  const query = useAsk(PartAtLocationsDocument, { number });
  return (
    <AskState query={query} loading={null}>
      {({ locationStock: { nodes } }) =>
        nodes.length === 0 ? (
          <Panel title={text('catalogue.atLocations')}>{text('catalogue.atNoLocation')}</Panel>
        ) : (
          <Panel title={text('catalogue.atLocations')} flush>
            <Table size="small">
              <TableHead>
                <TableRow>
                  <TableCell>{text('stock.location')}</TableCell>
                  <TableCell align="right">{text('parts.onHand')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {nodes.map(({ id, onHand, organization, location }) => (
                  <TableRow key={id}>
                    <TableCell component="th" scope="row">{location.name}, <RecordLink to={`/partners/${organization.id}/show`}>{organization.displayName}</RecordLink></TableCell>
                    <TableCell align="right">{formats.number(onHand)}</TableCell>
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
