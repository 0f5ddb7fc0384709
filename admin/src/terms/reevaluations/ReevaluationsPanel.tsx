import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { useState } from 'react';

import { useMay } from '../../auth/use-viewer.js';
import { useApi, useAsk } from '../../data/use-ask.js';
import { type ProgramCode, ReevaluateProgramDocument, ReevaluationsDocument, type ReevaluationsQuery } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { AskState } from '../../layout/AskState.js';
import { Panel } from '../../layout/Panel.js';
import { useRegionName } from '../terms-days.js';

type Reevaluation = ReevaluationsQuery['reevaluations']['nodes'][number];

const pollMs = 1_000;
/** Whatever waits for a day to come is not looked at again and again. */
const isUnderWay = ({ status, dueOn }: Reevaluation): boolean => status === 'RUNNING' || (status === 'QUEUED' && dueOn <= new Date().toISOString().slice(0, 10));

/** How far judging all enrolments of a programme anew has come, and the way to ask for it. */
export function ReevaluationsPanel({ program }: { program: ProgramCode }) {
  const text = useText();
  const ask = useApi();
  const mayAsk = useMay('terms.reevaluate');
  const [isAsking, setAsking] = useState(false);
  const query = useAsk(ReevaluationsDocument, { program }, { refetchIntervalMs: (answer) => (answer?.data.reevaluations.nodes.some(isUnderWay) ? pollMs : false) });
  return (
    <Panel title={text('reevaluations.title')} action={mayAsk && <Button onClick={() => setAsking(true)}>{text('reevaluations.open')}</Button>}>
      <AskState query={query} loading={<Box sx={{ minHeight: 48 }} />}>
        {({ reevaluations: { nodes } }) => (
          <>
            {nodes.length === 0 && <Box sx={{ color: 'text.secondary' }}>{text('reevaluations.none')}</Box>}
            <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
              {nodes.map((reevaluation) => (
                <ReevaluationLine key={reevaluation.id} reevaluation={reevaluation} />
              ))}
            </Box>
          </>
        )}
      </AskState>
      {isAsking && (
        <ActionDialog title={text('reevaluations.open')} submit={text('reevaluations.submit')} done={text('reevaluations.begun')} isComplete act={async () => (await ask(ReevaluateProgramDocument, { program })).data.reevaluateProgram} onClose={() => setAsking(false)}>
          {() => <Box>{text('reevaluations.explained', { program: text(`words.program.${program}`) })}</Box>}
        </ActionDialog>
      )}
    </Panel>
  );
}

function ReevaluationLine({ reevaluation: { region, ruleSetVersion, dueOn, status, requestedByName, createdAt, total, examined, decided } }: { reevaluation: Reevaluation }) {
  const text = useText();
  const formats = useFormats();
  const nameOf = useRegionName();
  const why = region === null ? text('reevaluations.asked', { name: requestedByName ?? text('states.unknown') }) : text('reevaluations.terms', { region: nameOf(region), version: ruleSetVersion ?? 0 });
  const told = text(`reevaluations.progress.${status}`, { examined: formats.number(examined), total: formats.number(total ?? 0), decided: formats.number(decided), date: formats.date(dueOn) });
  return (
    <Box component="li" sx={{ display: 'grid', gap: 0.5, py: 1, borderTop: 1, borderColor: 'divider', fontSize: '0.875rem' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
        <Box sx={{ flex: '1 1 200px' }}>{why}</Box>
        <Box sx={{ color: 'text.secondary', fontSize: '0.78125rem' }}>{formats.dateTime(createdAt)}</Box>
      </Box>
      <Box role="status" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        {told}
      </Box>
      {status === 'RUNNING' && <LinearProgress variant={total === null ? 'indeterminate' : 'determinate'} value={total ? (100 * examined) / total : 0} aria-label={told} />}
    </Box>
  );
}
