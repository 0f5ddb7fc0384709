import Button from '@mui/material/Button';
import Tooltip from '@mui/material/Tooltip';
import { type ComponentType, useState } from 'react';
import { useNotify } from 'react-admin';

import { useMay } from '../../auth/use-viewer.js';
import { useText } from '../../i18n/use-text.js';
import type { ShownExpress } from '../shown-express.js';
import { CancelExpressDialog } from './CancelExpressDialog.js';
import { InspectExpressDialog } from './InspectExpressDialog.js';
import { actsAhead, type ExpressAct } from './open-acts.js';
import { ScanExpressDialog } from './ScanExpressDialog.js';
import { ShipExpressDialog } from './ShipExpressDialog.js';

const dialogs: Readonly<Record<ExpressAct, ComponentType<{ request: ShownExpress; onClose: () => void }>>> = { ship: ShipExpressDialog, scan: ScanExpressDialog, inspect: InspectExpressDialog, cancel: CancelExpressDialog };

/** What can be done with a request from where it stands, by whoever may; what has to wait says for what. */
export function ExpressActs({ request }: { request: ShownExpress }) {
  const text = useText();
  const notify = useNotify();
  const may: Readonly<Record<ExpressAct, boolean>> = { ship: useMay('express.ship'), scan: useMay('express.scan'), inspect: useMay('express.inspect'), cancel: useMay('express.cancel') };
  const [opened, setOpened] = useState<ExpressAct | null>(null);
  const Dialog = opened === null ? null : dialogs[opened];
  return (
    <>
      {actsAhead(request)
        .filter(({ act }) => may[act])
        .map(({ act, lack }) => {
          const why = lack === null ? null : text(`expressActs.lacks.${lack}`);
          const button = (
            <Button key={act} variant={act === 'cancel' || why !== null ? 'outlined' : 'contained'} aria-disabled={why !== null} aria-description={why ?? undefined} onClick={() => (why === null ? setOpened(act) : notify(why, { type: 'warning' }))} sx={why === null ? {} : { opacity: 0.75, borderStyle: 'dashed' }}>
              {text(`expressActs.open.${act}`)}
            </Button>
          );
          return why === null ? button : <Tooltip key={act} title={why} describeChild>{button}</Tooltip>;
        })}
      {Dialog && <Dialog request={request} onClose={() => setOpened(null)} />}
    </>
  );
}
