import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';

import { useApi, useAsk } from '../../data/use-ask.js';
import { type IssueReporter, RecordRepairFindingsDocument, RepairCodeWordsDocument } from '../../generated/operations.js';
import { useConsoleLocale, useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { ChoiceField } from '../../list/filters.js';
import type { ShownRepair } from '../shown-repair.js';

const issuesMax = 6;
const reporters: readonly IssueReporter[] = ['CUSTOMER', 'TECHNICIAN'];
const anIssue = { code: '', modifier: 'A', reportedBy: 'TECHNICIAN' as IssueReporter };

/** Says what is wrong with the device by the code table, the most important first; it takes the place of what was said before. */
export function IssuesDialog({ repair, onClose }: { repair: ShownRepair; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const { issues = [], modifiers = [] } = useAsk(RepairCodeWordsDocument, { locale: useConsoleLocale() }, { staleTimeMs: 600_000 }).data?.data.repairCodes ?? {};
  const [told, setTold] = useState(() => (repair.issues.length === 0 ? [anIssue] : repair.issues.map(({ code, modifier, reportedBy }) => ({ code, modifier, reportedBy }))));
  const change = (place: number, part: Partial<typeof anIssue>): void => setTold((before) => before.map((issue, index) => (index === place ? { ...issue, ...part } : issue)));
  const act = async () => (await ask(RecordRepairFindingsDocument, { input: { repairId: repair.id, expectedVersion: repair.version, issues: told.filter(({ code }) => code !== '') } })).data.recordRepairFindings;
  return (
    <ActionDialog title={text('repairDesk.issues.title')} submit={text('repairDesk.issues.submit')} done={text('repairDesk.issues.done')} isComplete problems="repairLife.problems" act={act} onClose={onClose}>
      {() => (
        <>
          {told.map(({ code, modifier, reportedBy }, place) => (
            <Box key={place} component="fieldset" sx={{ border: 0, m: 0, p: 0, display: 'grid', gap: 1.5 }}>
              <ChoiceField label={text('repairDesk.issues.issue', { place: place + 1 })} value={code} all={text('repairDesk.issues.none')} choices={issues.map((each) => ({ value: each.code, label: `${each.code} · ${each.text}` }))} onChoose={(chosen) => change(place, { code: chosen })} />
              {code !== '' && <ChoiceField label={text('repairDesk.issues.modifier')} value={modifier} choices={modifiers.map((each) => ({ value: each.code, label: `${each.code} · ${each.text}` }))} onChoose={(chosen) => change(place, { modifier: chosen })} />}
              {code !== '' && <ChoiceField label={text('repairDesk.issues.by')} value={reportedBy} choices={reporters.map((value) => ({ value, label: text(`repairDesk.issues.reporters.${value}`) }))} onChoose={(chosen) => change(place, { reportedBy: chosen as IssueReporter })} />}
            </Box>
          ))}
          {told.length < issuesMax && told.at(-1)?.code !== '' && (
            <Button onClick={() => setTold([...told, anIssue])} sx={{ justifySelf: 'start' }}>
              {text('repairDesk.issues.another')}
            </Button>
          )}
        </>
      )}
    </ActionDialog>
  );
}
