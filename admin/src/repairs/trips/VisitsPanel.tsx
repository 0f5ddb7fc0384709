import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { ToneChip } from '../../display/ToneChip.js';
import { EndRepairVisitDocument, type RepairVisitOutcome } from '../../generated/operations.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { Panel } from '../../layout/Panel.js';
import type { ShownRepair } from '../shown-repair.js';
import { PlanVisitDialog } from './PlanVisitDialog.js';
import { useTrip } from './use-trip.js';

const outcomes = ['HELD', 'MISSED', 'CANCELLED'] as const;
const tones = { PLANNED: 'waiting', HELD: 'good', MISSED: 'bad', CANCELLED: 'quiet' } as const;

/** When somebody comes, or came, to where the device stands. */
export function VisitsPanel({ repair, mayAct }: { repair: ShownRepair; mayAct: boolean }) {
  const { id, version, visits } = repair;
  const text = useText();
  const formats = useFormats();
  const ask = useApi();
  const [isOpen, setOpen] = useState(false);
  const ending = useTrip(async (outcome: RepairVisitOutcome) => (await ask(EndRepairVisitDocument, { input: { repairId: id, expectedVersion: version, outcome } })).data.endRepairVisit, text('repairTrips.visit.ended'));
  const planned = visits.find(({ state }) => state === 'PLANNED');
  // Until it has begun it can be called off alone.
  const open = planned !== undefined && Date.parse(planned.plannedFrom) > Date.now() ? (['CANCELLED'] as const) : outcomes;
  return (
    <Panel title={text('repairTrips.visits')} action={mayAct && <Button size="small" onClick={() => setOpen(true)}>{text('repairTrips.visit.plan')}</Button>}>
      {visits.length === 0 && text('repairTrips.noVisit')}
      <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 1, fontSize: '0.875rem' }}>
        {visits.map(({ id: key, state, plannedFrom, plannedTo }) => (
          <Box component="li" key={key} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
            <ToneChip tone={tones[state]}>{text(`repairTrips.visit.${state}`)}</ToneChip>
            <span>{text('repairTrips.visit.fromTo', { from: formats.dateTime(plannedFrom), to: formats.time(plannedTo) })}</span>
          </Box>
        ))}
      </Box>
      {mayAct && planned !== undefined && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1.5 }}>
          {open.map((outcome) => (
            <Button key={outcome} variant={outcome === 'HELD' || open.length === 1 ? 'outlined' : 'text'} size="small" disabled={ending.isPending} onClick={() => ending.mutate(outcome)}>
              {text(`repairTrips.visit.say.${outcome}`)}
            </Button>
          ))}
        </Box>
      )}
      {isOpen && <PlanVisitDialog repair={repair} onClose={() => setOpen(false)} />}
    </Panel>
  );
}
