import { useMay } from '../../auth/use-viewer.js';
import type { ShownRepair } from '../shown-repair.js';
import { JourneysPanel } from './JourneysPanel.js';
import { tripKind } from './trip-kind.js';
import { VisitsPanel } from './VisitsPanel.js';

/** The ways of a device by mail, or the visits to one on site; nothing for what is carried in. */
export function TripsPanel({ repair }: { repair: ShownRepair }) {
  const may = useMay('repairs.trips');
  const kind = tripKind(repair.repairType);
  const mayAct = may && repair.status !== 'SPCM' && repair.status !== 'CANCELLED';
  if (kind === null) return null;
  return kind === 'journeys' ? <JourneysPanel repair={repair} mayAct={mayAct} /> : <VisitsPanel repair={repair} mayAct={mayAct} />;
}
