import { Facts } from '../../display/Facts.js';
import { RecordLink } from '../../display/RecordLink.js';
import { useFormats } from '../../i18n/use-formats.js';
import { useText } from '../../i18n/use-text.js';
import { Panel } from '../../layout/Panel.js';
import type { ShownRepair } from '../shown-repair.js';
import { minutesText } from './minutes.js';

export function TimesPanel({ repair: { turnaround, serviceWarrantyUntil, timesReopened, replacementDevice, noTroubleClass } }: { repair: ShownRepair }) {
  const text = useText();
  const formats = useFormats();
  const { elapsedMinutes, waitingMinutes, workingMinutes } = turnaround;
  return (
    <Panel title={text('repairLife.times.title')}>
      <Facts
        facts={[
          { label: text('repairLife.times.working'), value: workingMinutes === null ? text('repairLife.times.unknown') : minutesText(text, workingMinutes) },
          { label: text('repairLife.times.waiting'), value: minutesText(text, waitingMinutes) },
          { label: text('repairLife.times.elapsed'), value: minutesText(text, elapsedMinutes) },
          ...(serviceWarrantyUntil === null ? [] : [{ label: text('repairLife.times.warranty'), value: formats.date(serviceWarrantyUntil) }]),
          ...(replacementDevice === null ? [] : [{ label: text('repairLife.times.replacement'), value: <RecordLink to={`/devices/${replacementDevice.id}/show`}>{replacementDevice.serialNumber}</RecordLink> }]),
          ...(noTroubleClass === null ? [] : [{ label: text('repairLife.complete.class'), value: text(`repairLife.noTrouble.${noTroubleClass}`) }]),
          ...(timesReopened === 0 ? [] : [{ label: text('repairLife.reopen.open'), value: text('repairLife.times.reopened', { count: timesReopened }) }]),
        ]}
      />
    </Panel>
  );
}
