import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';

import { useMay } from '../../auth/use-viewer.js';
import { useApi } from '../../data/use-ask.js';
import { MoveRepairDocument, type RepairStatus } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import type { ShownRepair } from '../shown-repair.js';
import { AssignRepairDialog } from './AssignRepairDialog.js';
import { CompleteRepairDialog } from './CompleteRepairDialog.js';
import { ReasonedMoveDialog } from './ReasonedMoveDialog.js';

type Opened = 'assign' | 'complete' | 'cancel' | 'reopen' | null;

/** The steps that lead on from where the repair is, as buttons; what a step lacks is said on it. */
export function RepairMoves({ repair }: { repair: ShownRepair }) {
  const text = useText();
  const ask = useApi();
  const notify = useNotify();
  const queryClient = useQueryClient();
  const mayMove = useMay('repairs.edit');
  const mayReopen = useMay('repairs.reopen');
  const [opened, setOpened] = useState<Opened>(null);
  const moving = useMutation({
    mutationFn: async (to: RepairStatus) => (await ask(MoveRepairDocument, { input: { repairId: repair.id, expectedVersion: repair.version, to } })).data.moveRepair,
    onSuccess: async (answer) => {
      await queryClient.invalidateQueries();
      if ('message' in answer) notify(text(answer.__typename === 'VersionConflict' ? 'repairLife.problems.VersionConflict' : 'repairLife.problems.RepairMoveRefused'), { type: 'warning' });
      else notify(text('repairLife.moves.done'), { type: 'success' });
    },
  });
  const isOver = repair.status === 'SPCM' || repair.status === 'CANCELLED';
  if (!mayMove) return null;
  const take = (to: RepairStatus): void => (to === 'SPCM' ? setOpened('complete') : to === 'CANCELLED' ? setOpened('cancel') : moving.mutate(to));
  return (
    <>
      {!isOver && (
        <Button variant="outlined" onClick={() => setOpened('assign')}>
          {text('repairLife.assign.open')}
        </Button>
      )}
      {!isOver &&
        repair.nextMoves.map(({ to, lacks }) => {
          const missing = lacks.filter((lack) => lack !== 'COMPLETION' && lack !== 'REASON');
          const why = missing.map((lack) => text(`repairLife.moves.lacks.${lack}`)).join(' ');
          const button = (
            <Button key={to} variant={to === 'SPCM' ? 'contained' : 'outlined'} {...(to === 'CANCELLED' ? { color: 'error' as const } : {})} disabled={moving.isPending} aria-disabled={missing.length > 0} aria-description={why === '' ? undefined : why} onClick={() => (missing.length > 0 ? notify(why, { type: 'warning' }) : take(to))} sx={missing.length > 0 ? { opacity: 0.75, borderStyle: 'dashed' } : {}}>
              {text(`repairLife.moves.to.${to}`)}
            </Button>
          );
          return why === '' ? button : <Tooltip key={to} title={why} describeChild>{button}</Tooltip>;
        })}
      {repair.status === 'SPCM' && mayReopen && (
        <Button variant="outlined" onClick={() => setOpened('reopen')}>
          {text('repairLife.reopen.open')}
        </Button>
      )}
      {opened === 'assign' && <AssignRepairDialog repair={repair} onClose={() => setOpened(null)} />}
      {opened === 'complete' && <CompleteRepairDialog repair={repair} onClose={() => setOpened(null)} />}
      {(opened === 'cancel' || opened === 'reopen') && <ReasonedMoveDialog repair={repair} kind={opened} onClose={() => setOpened(null)} />}
    </>
  );
}
