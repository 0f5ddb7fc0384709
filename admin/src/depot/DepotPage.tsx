import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useSearchParams } from 'react-router-dom';

import { useMay } from '../auth/use-viewer.js';
import { useApi, useAsk } from '../data/use-ask.js';
import { DepotsDocument, type DepotsQuery, DepotWorkDocument, type PackedParcelFragment, VerifyStockDocument } from '../generated/operations.js';
import { useText } from '../i18n/use-text.js';
import { AskState } from '../layout/AskState.js';
import { PageHeader } from '../layout/PageHeader.js';
import { ChoiceField } from '../list/filters.js';
import { DepotHoursDialog } from './DepotHoursDialog.js';
import { ParcelsToShip } from './ParcelsToShip.js';
import { PickList } from './PickList.js';
import { PromisesPanel } from './PromisesPanel.js';
import { ReceiveDialog } from './ReceiveDialog.js';
import { RegisterDepotDialog } from './registering/RegisterDepotDialog.js';
import { ShipDialog } from './ShipDialog.js';
import { WaitedFor } from './WaitedFor.js';

const hoursOfDay = 24;

/** The manufacturer's side: what is to be packed, what is to be sent, and what is missing. */
export default function DepotPage() {
  const text = useText();
  const [parameters, setParameters] = useSearchParams();
  const query = useAsk(DepotsDocument, {});
  return (
    <AskState query={query}>
      {({ depots }) => {
        const depot = depots.find(({ id }) => id === parameters.get('depot')) ?? depots[0];
        const depotId = depot?.id ?? '';
        return (
          <DepotWork
            depotId={depotId}
            hours={
              <>
                {depot && <HoursButton depot={depot} />}
                <RegisterButton onRegistered={(id) => setParameters({ depot: id }, { replace: true })} />
              </>
            }
            choice={<ChoiceField label={text('depot.which')} value={depotId} choices={depots.map(({ id, name }) => ({ value: id, label: name }))} onChoose={(depot) => setParameters({ depot }, { replace: true })} />}
          />
        );
      }}
    </AskState>
  );
}

function DepotWork({ depotId, hours, choice }: { depotId: string; hours: React.ReactNode; choice: React.ReactNode }) {
  const text = useText();
  const [shipping, setShipping] = useState<PackedParcelFragment | null>(null);
  const [isReceiving, setReceiving] = useState(false);
  const query = useAsk(DepotWorkDocument, { depotId }, { enabled: depotId !== '', refetchIntervalMs: () => 15_000 });
  return (
    <>
      <PageHeader
        title={text('depot.title')}
        actions={
          <>
            {choice}
            {hours}
            <VerifyButton />
            <Button variant="contained" onClick={() => setReceiving(true)}>{text('depot.receive')}</Button>
          </>
        }
      />
      {depotId !== '' && (
        <AskState query={query}>
          {({ toPick, toShip, waitedFor }) => (
            <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' }, alignItems: 'start' }}>
              <PickList orders={toPick.nodes} />
              <ParcelsToShip parcels={toShip.nodes} onShip={setShipping} />
              <WaitedFor stock={waitedFor.nodes} />
              <PromisesPanel depotId={depotId} />
            </Box>
          )}
        </AskState>
      )}
      {shipping && <ShipDialog parcel={shipping} onClose={() => setShipping(null)} />}
      {isReceiving && <ReceiveDialog depotId={depotId} onClose={() => setReceiving(false)} />}
    </>
  );
}

/** Says until when the depot takes orders, and leads to where that is changed. */
function HoursButton({ depot }: { depot: DepotsQuery['depots'][number] }) {
  const text = useText();
  const mayChange = useMay('depot.change');
  const [isOpen, setOpen] = useState(false);
  if (!mayChange) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {depot.cutOffHour === hoursOfDay ? text('depotHours.always') : text('depotHours.until', { hour: depot.cutOffHour })}
      </Button>
      {isOpen && <DepotHoursDialog depot={depot} onClose={() => setOpen(false)} />}
    </>
  );
}

/** Leads to where another depot is registered; the page then shows it. */
function RegisterButton({ onRegistered }: { onRegistered: (depotId: string) => void }) {
  const text = useText();
  const mayRegister = useMay('depot.register');
  const [isOpen, setOpen] = useState(false);
  if (!mayRegister) return null;
  return (
    <>
      <Button variant="outlined" onClick={() => setOpen(true)}>{text('depotRegister.open')}</Button>
      {isOpen && <RegisterDepotDialog onRegistered={onRegistered} onClose={() => setOpen(false)} />}
    </>
  );
}

function VerifyButton() {
  const text = useText();
  const ask = useApi();
  const notify = useNotify();
  const [isCounting, setCounting] = useState(false);
  const count = async (): Promise<void> => {
    setCounting(true);
    try {
      const { verifyStock } = (await ask(VerifyStockDocument, {})).data;
      notify(verifyStock.length === 0 ? text('depot.verified') : text('depot.differs', { count: verifyStock.length }), { type: verifyStock.length === 0 ? 'success' : 'error' });
    } catch {
      notify(text('states.errors.INTERNAL_SERVER_ERROR'), { type: 'error' });
    } finally {
      setCounting(false);
    }
  };
  return <Button variant="outlined" disabled={isCounting} onClick={() => void count()}>{text('depot.verify')}</Button>;
}
