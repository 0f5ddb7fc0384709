import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import FormControlLabel from '@mui/material/FormControlLabel';
import Checkbox from '@mui/material/Checkbox';
import TextField from '@mui/material/TextField';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router-dom';

import { useViewer } from '../auth/use-viewer.js';
import { useApi, useAsk } from '../data/use-ask.js';
import { useRequestKey } from '../data/use-request-key.js';
import { OrderedRepairDocument, type OrderingProgram, OrderPlacesDocument, SubmitPartOrderDocument } from '../generated/operations.js';
import { useConsoleLocale, useText } from '../i18n/use-text.js';
import { FailedAnswer } from '../layout/AskState.js';
import { PageHeader } from '../layout/PageHeader.js';
import { Panel } from '../layout/Panel.js';
import { ChoiceField } from '../list/filters.js';
import { type PartnerChoice, PartnerField } from '../partners/PartnerField.js';
import { Basket } from './Basket.js';
import { type BasketLine, withPart } from './basket-line.js';
import { OrderRefusal, type OrderReason } from './OrderRefusal.js';
import { PartFinder } from './PartFinder.js';

const programs: readonly OrderingProgram[] = ['AASP', 'SSA', 'IDS'];
/** As the platform reads a dispatch id: while it is still being typed, nobody is asked. */
const dispatchIdForm = /^[A-Z]{1,3}[0-9]{9,15}$/;

/** Finds parts, shows whether they could leave now, and orders them; every reason against the order is told at once. */
export default function NewOrder() {
  const text = useText();
  const ask = useApi();
  const locale = useConsoleLocale();
  const notify = useNotify();
  const navigate = useNavigate();
  const keyOf = useRequestKey();
  const own = useViewer()?.organization ?? null;
  const [chosen, setChosen] = useState<PartnerChoice | null>(null);
  const partner = own ?? chosen;
  const ordering = useAsk(OrderPlacesDocument, { id: partner?.id ?? '' }, { enabled: partner !== null }).data?.data.organization;
  const places = ordering?.locations ?? [];
  const [place, setPlace] = useState('');
  const [named] = useSearchParams();
  const [chosenProgram, setProgram] = useState(named.get('program'));
  const [dispatchId, setDispatchId] = useState(named.get('repair') ?? '');
  const program = programs.find((each) => each === chosenProgram) ?? programs.find((each) => ordering?.enrollments.some((enrollment) => enrollment.program === each)) ?? 'AASP';
  const [purchaseOrderNumber, setPurchaseOrder] = useState('');
  const [seedStock, setSeedStock] = useState(false);
  const [lines, setLines] = useState<readonly BasketLine[]>([]);
  const [isChecked, setChecked] = useState(false);
  // What iOS Direct Service replaces is covered; anything else is bought until it is said otherwise.
  const isReplacement = program === 'IDS' && !seedStock && dispatchId.trim() !== '';
  const number = dispatchId.trim().toUpperCase();
  const isNamed = partner !== null && dispatchIdForm.test(number);
  const ordered = useAsk(OrderedRepairDocument, { dispatchId: number, organizationId: partner?.id ?? '' }, { enabled: isNamed }).data?.data.repairs.nodes[0] ?? null;
  const locationId = places.some(({ id }) => id === place) ? place : (places[0]?.id ?? '');

  const sending = useMutation({
    mutationFn: async (): Promise<{ id: string } | { reasons: readonly OrderReason[] } | { message: string }> => {
      const repairId = dispatchId.trim() === '' ? null : await repairOf(dispatchId.trim().toUpperCase());
      if (repairId === undefined) return { message: text('partOrders.form.repairUnknown') };
      const input = { locationId, program, repairId, seedStock, purchaseOrderNumber: purchaseOrderNumber.trim() || null, lines: lines.map(({ partNumber, quantity, priceCategory }) => ({ partNumber, quantity: Number(quantity), priceCategory })) };
      const { submitPartOrder: answer } = (await ask(SubmitPartOrderDocument, { input, idempotencyKey: keyOf(input), locale })).data;
      return answer.__typename === 'PartOrder' ? { id: answer.id } : answer.__typename === 'PartOrderNotAllowed' ? { reasons: answer.reasons } : { message: text('parts.problems.PartOrderLocationNotFound') };
    },
    onSuccess: (answer) => {
      if (!('id' in answer)) return;
      notify(text('partOrders.form.done'), { type: 'success' });
      void navigate(`/orders/${answer.id}/show`);
    },
  });
  const repairOf = async (number: string): Promise<string | undefined> => (await ask(OrderedRepairDocument, { dispatchId: number, organizationId: partner!.id })).data.repairs.nodes[0]?.id;

  const isComplete = locationId !== '' && lines.length > 0 && lines.every(({ quantity }) => /^[1-9]\d{0,2}$|^1000$/.test(quantity));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (isComplete) sending.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <PageHeader title={text('partOrders.form.title')} actions={<Button type="submit" variant="contained" disabled={sending.isPending}>{text(sending.isPending ? 'partOrders.form.sending' : 'partOrders.form.submit')}</Button>} />
      <Box sx={{ display: 'grid', gap: 2 }}>
        {isChecked && !isComplete && <Alert severity="warning">{text('partOrders.form.missing')}</Alert>}
        {sending.error && <FailedAnswer error={sending.error} onRetry={() => sending.mutate()} />}
        {sending.data && 'message' in sending.data && <Alert severity="warning">{sending.data.message}</Alert>}
        {sending.data && 'reasons' in sending.data && <OrderRefusal reasons={sending.data.reasons} />}
        <Panel title={text('partOrders.number')}>
          <Box sx={{ display: 'grid', gap: 1.5, pt: 1, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' } }}>
            {own === null && <PartnerField label={text('partOrders.form.partner')} value={chosen} isFixed={false} error={undefined} onChange={setChosen} />}
            <ChoiceField label={text('partOrders.form.location')} value={locationId} choices={places.map(({ id, name, city }) => ({ value: id, label: `${name}, ${city}` }))} onChoose={setPlace} />
            <ChoiceField label={text('partOrders.form.program')} value={program} choices={programs.map((value) => ({ value, label: value }))} onChoose={setProgram} />
            <TextField size="small" label={text('partOrders.form.repair')} value={dispatchId} onChange={({ target }) => setDispatchId(target.value)} slotProps={{ htmlInput: { maxLength: 18, autoComplete: 'off', spellCheck: false } }} />
            <TextField size="small" label={text('partOrders.purchaseOrder')} value={purchaseOrderNumber} onChange={({ target }) => setPurchaseOrder(target.value)} slotProps={{ htmlInput: { maxLength: 35, autoComplete: 'off' } }} />
            {program === 'IDS' && <FormControlLabel control={<Checkbox checked={seedStock} onChange={({ target }) => setSeedStock(target.checked)} />} label={text('partOrders.form.seedStock')} />}
          </Box>
        </Panel>
        <PartFinder locationId={locationId} repair={ordered} onAdd={(part) => setLines(withPart(lines, part, isReplacement ? 'WARRANTY' : 'STOCK'))} />
        <Basket lines={lines} locationId={locationId} onChange={setLines} />
      </Box>
    </form>
  );
}
