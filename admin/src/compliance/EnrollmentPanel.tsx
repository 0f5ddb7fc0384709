import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import { DueChip } from '../display/DueChip.js';
import { ToneChip } from '../display/ToneChip.js';
import type { ObligationState } from '../generated/operations.js';
import { useReason } from '../i18n/use-reason.js';
import { useText } from '../i18n/use-text.js';
import { Panel } from '../layout/Panel.js';
import type { ToneName } from '../theme/tokens.js';
import type { Compliance } from './shown-compliance.js';
import { EnrollmentStateChip } from './EnrollmentStateChip.js';
import { MoveDialog } from './MoveDialog.js';

const tones: Readonly<Record<ObligationState, ToneName>> = { MET: 'good', DUE: 'waiting', MISSED: 'bad', WAIVED: 'info', UNKNOWN: 'quiet' };

/** Where the partner stands in a programme, and what it owes there. */
export function EnrollmentPanel({ enrollment }: { enrollment: Compliance }) {
  const text = useText();
  const mayMove = useMay('enrollments.move');
  const [isMoving, setMoving] = useState(false);
  const { program, state, obligations, possibleMoves } = enrollment;
  return (
    <Panel
      title={`${text(`words.program.${program}`)}: ${text('compliance.obligations')}`}
      action={
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'flex-end' }}>
          <EnrollmentStateChip state={state} />
          {mayMove && possibleMoves.length > 0 && (
            <Button size="small" onClick={() => setMoving(true)} aria-label={`${text('compliance.move')}: ${program}`}>
              {text('compliance.move')}
            </Button>
          )}
        </Box>
      }
    >
      {obligations.length === 0 && <Box sx={{ color: 'text.secondary' }}>{text('compliance.noDecision')}</Box>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {obligations.map((obligation) => (
          <ObligationLine key={obligation.kind} obligation={obligation} />
        ))}
      </Box>
      {isMoving && <MoveDialog enrollment={enrollment} onClose={() => setMoving(false)} />}
    </Panel>
  );
}

function ObligationLine({ obligation: { kind, state, dueOn, reasonCode } }: { obligation: Compliance['obligations'][number] }) {
  const text = useText();
  const reason = useReason();
  return (
    <Box component="li" sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
        {text(`compliance.obligation.${kind}`)}
        {state !== 'MET' && <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary' }}>{reason(reasonCode)}</Box>}
      </Box>
      {dueOn && state !== 'MET' && <DueChip on={dueOn} />}
      <ToneChip tone={tones[state]}>{text(`compliance.obligationState.${state}`)}</ToneChip>
    </Box>
  );
}
