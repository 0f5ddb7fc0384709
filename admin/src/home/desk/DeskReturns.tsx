import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';

import { RecordLink } from '../../display/RecordLink.js';
import { useMoney } from '../../display/use-money.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { Panel } from '../../layout/Panel.js';
import { ReturnDueChip } from '../../returns/ReturnChips.js';
import { DeskLine, DeskList } from './DeskLine.js';
import type { Desk } from './shown-desk.js';

/** What has to go back, by the day it is due; what is overdue says what it costs. */
export function DeskReturns({ desk: { organization, returnOrders } }: { desk: Desk }) {
  const text = useText();
  const formats = useFormats();
  const money = useMoney();
  const overdue = organization?.overdueReturnCount ?? 0;
  return (
    <Panel title={text('serviceDesk.returns.title')} action={<RecordLink to="/returns">{text('serviceDesk.returns.all')}</RecordLink>} flush>
      {overdue > 0 && (
        <Box sx={{ px: 2, pb: 1.5 }}>
          <Alert severity="error">{text('serviceDesk.returns.overdue', { smart_count: overdue, count: formats.number(overdue) })}</Alert>
        </Box>
      )}
      <DeskList empty={text('serviceDesk.returns.none')}>
        {returnOrders.nodes.map((owed) => (
          <DeskLine
            key={owed.id}
            to={`/returns/${owed.id}/show`}
            name={owed.number}
            note={`${owed.partDescription}${owed.expectedSerial === null ? '' : ` · ${owed.expectedSerial}`}`}
            marks={
              <>
                {owed.charge && <Box component="strong">{text('serviceDesk.returns.charged', { amount: money(owed.charge) })}</Box>}
                <Box component="span" sx={{ color: 'text.secondary' }}>{formats.date(owed.dueOn)}</Box>
                <ReturnDueChip owed={owed} />
              </>
            }
          />
        ))}
      </DeskList>
    </Panel>
  );
}
