import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableContainer from '@mui/material/TableContainer';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Box from '@mui/material/Box';
import { useState } from 'react';

import { useAsk } from '../../data/use-ask.js';
import { RecordLink } from '../../display/RecordLink.js';
import { ServiceLevelsDocument, type ServiceLevelsQuery } from '../../generated/operations.js';
import { today } from '../../i18n/calendar.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { AskState } from '../../layout/AskState.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { Panel } from '../../layout/Panel.js';
import { ChoiceField } from '../../list/filters.js';
import { lastQuarters } from '../../quarters/last-quarters.js';
import { quarterName } from '../../quarters/quarter-name.js';

const quartersOffered = 8;
const rowsShown = 100;

/** How long repairs took in a quarter, the slowest partner first. */
export default function ServiceLevels() {
  const text = useText();
  const offered = lastQuarters(today(), quartersOffered).toReversed();
  const [quarter, setQuarter] = useState(offered[0]!);
  const query = useAsk(ServiceLevelsDocument, { quarter, first: rowsShown }, { keepPrevious: true });
  return (
    <>
      <PageHeader title={text('repairLife.levels.title')} note={text('repairLife.levels.note')} />
      <Box sx={{ mb: 1.5 }}>
        <ChoiceField label={text('repairLife.levels.quarter')} value={quarter} choices={offered.map((value) => ({ value, label: quarterName(value) }))} onChoose={setQuarter} />
      </Box>
      <AskState query={query}>{({ serviceLevels }) => <Levels levels={serviceLevels} quarter={quarterName(quarter)} />}</AskState>
    </>
  );
}

function Levels({ levels, quarter }: { levels: ServiceLevelsQuery['serviceLevels']; quarter: string }) {
  const text = useText();
  const formats = useFormats();
  if (levels.length === 0) return <Panel title={quarter}>{text('repairLife.levels.none')}</Panel>;
  const hours = (count: number): string => text('repairLife.levels.hours', { count: formats.number(count) });
  const heads = ['completed', 'median', 'ninetieth', 'open', 'openLong'] as const;
  return (
    <Panel title={quarter} flush>
      <TableContainer tabIndex={0} aria-label={quarter} role="region">
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{text('repairLife.levels.partner')}</TableCell>
              {heads.map((head) => (
                <TableCell key={head} align="right">
                  {text(`repairLife.levels.${head}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {levels.map(({ organization, completed, medianWorkingHours, ninetiethWorkingHours, open, openLong }) => (
              <TableRow key={organization.id}>
                <TableCell component="th" scope="row">
                  <RecordLink to={`/partners/${organization.id}/show`}>{organization.displayName}</RecordLink>
                </TableCell>
                <TableCell align="right">{formats.number(completed)}</TableCell>
                <TableCell align="right">{hours(medianWorkingHours)}</TableCell>
                <TableCell align="right">{hours(ninetiethWorkingHours)}</TableCell>
                <TableCell align="right">{formats.number(open)}</TableCell>
                <TableCell align="right">{formats.number(openLong)}</TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Panel>
  );
}
