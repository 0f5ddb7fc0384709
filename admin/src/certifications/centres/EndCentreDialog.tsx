import { useState } from 'react';

import { useApi } from '../../data/use-ask.js';
import { EndTestCentreDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { DateField } from '../../technicians/forms/DateField.js';
import type { ShownCentre } from './shown-centre.js';

/** Gives a test centre its last day, or with no day lets it last again. */
export function EndCentreDialog({ centre: { id, name, authorisedUntil }, onClose }: { centre: ShownCentre; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const [until, setUntil] = useState<string>(authorisedUntil ?? '');
  const act = async () => (await ask(EndTestCentreDocument, { id, authorisedUntil: until === '' ? null : until })).data.endTestCentre;
  return (
    <ActionDialog title={text('testCentres.periodOf', { name })} submit={text('technicianForms.save')} done={text('technicianForms.saved')} isComplete problems="testCentres.problems" besideFields={['PeriodEndsBeforeStart']} act={act} onClose={onClose}>
      {(_, refused) => <DateField label={text('testCentres.until')} value={until} hint={text('testCentres.untilHint')} error={refused === 'PeriodEndsBeforeStart' ? text('testCentres.problems.PeriodEndsBeforeStart') : undefined} onChange={setUntil} />}
    </ActionDialog>
  );
}
