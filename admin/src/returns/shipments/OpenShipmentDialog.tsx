import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { useApi, useAsk } from '../../data/use-ask.js';
import { OpenBulkReturnDocument, PlacesToPackDocument } from '../../generated/operations.js';
import { useText } from '../../i18n/use-text.js';
import { ActionDialog } from '../../layout/ActionDialog.js';
import { ChoiceField } from '../../list/filters.js';

/** Begins a shipment at a place, or leads to the one that is open there. */
export function OpenShipmentDialog({ onClose }: { onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const navigate = useNavigate();
  const places = useAsk(PlacesToPackDocument, {}).data?.data.serviceLocations.nodes ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const locationId = chosen ?? places[0]?.id ?? '';
  const act = async () => {
    const { openBulkReturn } = (await ask(OpenBulkReturnDocument, { locationId })).data;
    const id = openBulkReturn.__typename === 'BulkReturn' ? openBulkReturn.id : openBulkReturn.__typename === 'BulkReturnAlreadyOpen' ? openBulkReturn.bulkReturnId : null;
    if (id === null) return openBulkReturn;
    await navigate(`/bulk-returns/${id}/show`);
    return { __typename: 'BulkReturn' };
  };
  return (
    <ActionDialog title={text('returns.shipments.open')} submit={text('returns.shipments.open')} done={text('returns.shipments.opened_')} isComplete={locationId !== ''} act={act} onClose={onClose} problems="returns.problems">
      {() => <ChoiceField label={text('returns.shipments.place')} value={locationId} choices={places.map(({ id, name, city }) => ({ value: id, label: `${name}, ${city}` }))} onChoose={setChosen} />}
    </ActionDialog>
  );
}
