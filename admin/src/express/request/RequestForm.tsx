import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';

import { useApi } from '../../data/use-ask.js';
import { useRequestKey } from '../../data/use-request-key.js';
import { RecordLink } from '../../display/RecordLink.js';
import { RequestExpressDocument } from '../../generated/operations.js';
import { languageNames, locales } from '../../i18n/locale.js';
import { useText } from '../../i18n/use-text.js';
import { FailedAnswer } from '../../layout/AskState.js';
import { Panel } from '../../layout/Panel.js';
import { ChoiceField } from '../../list/filters.js';
import { checkCustomer, type CustomerDraft, customerFields, customerInput, customerLengths, emptyCustomer } from './customer-draft.js';
import type { ExpressDevice } from './express-device.js';

/** The customer whom the replacement goes to, and the place whose calendar counts. */
export function RequestForm({ device }: { device: ExpressDevice }) {
  const text = useText();
  const translate = useTranslate();
  const ask = useApi();
  const notify = useNotify();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const keyOf = useRequestKey();
  const { locations } = device.organization;
  const [place, setPlace] = useState('');
  const [customer, setCustomer] = useState<CustomerDraft>(emptyCustomer);
  const [isChecked, setChecked] = useState(false);
  const locationId = place === '' && locations.length === 1 ? locations[0]!.id : place;
  const faults = checkCustomer(customer);
  const sending = useMutation({
    mutationFn: async () => {
      const input = { deviceId: device.id, locationId, customer: customerInput(customer) };
      return (await ask(RequestExpressDocument, { input, idempotencyKey: keyOf(input) })).data.requestExpressReplacement;
    },
    onSuccess: async (answer) => {
      await queryClient.invalidateQueries();
      if (answer.__typename !== 'ExpressReplacement') return;
      notify(text('expressActs.request.done'), { type: 'success' });
      void navigate(`/express/${answer.id}/show`);
    },
  });
  const refused = sending.data !== undefined && sending.data.__typename !== 'ExpressReplacement' ? sending.data : null;
  const reason = refused === null ? null : refused.__typename === 'ExpressRefused' ? refused.code : refused.__typename;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (locationId !== '' && Object.keys(faults).length === 0) sending.mutate();
  };
  return (
    <Panel title={`${device.productName ?? device.serialNumber} · ${device.organization.displayName}`}>
      <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 2, pt: 1 }}>
        {refused && (
          <Alert severity="warning">
            {translate(`expressActs.problems.${reason}`, { _: refused.message })}{' '}
            {refused.__typename === 'ExpressRequestedAlready' && <RecordLink to={`/express/${refused.expressReplacementId}/show`}>{text('expressActs.request.see')}</RecordLink>}
          </Alert>
        )}
        {sending.error && <FailedAnswer error={sending.error} onRetry={() => sending.mutate()} />}
        <ChoiceField label={text('express.facts.location')} value={locationId} all={text('expressActs.choose')} choices={locations.map(({ id, name, city }) => ({ value: id, label: `${name}, ${city}` }))} error={isChecked && locationId === '' ? text('expressActs.missing') : undefined} onChoose={setPlace} />
        {customerFields.map((field) => {
          const fault = isChecked ? faults[field] : undefined;
          return (
            <TextField key={field} required label={text(`expressActs.request.customer.${field}`)} value={customer[field]} error={fault !== undefined} helperText={fault && text(fault)} onChange={({ target }) => setCustomer((before) => ({ ...before, [field]: target.value }))} slotProps={{ htmlInput: { maxLength: customerLengths[field], autoComplete: 'off', ...(field === 'email' ? { inputMode: 'email' } : {}) } }} />
          );
        })}
        <ChoiceField label={text('expressActs.request.customer.locale')} value={customer.locale} choices={locales.map((value) => ({ value, label: languageNames[value] }))} onChoose={(locale) => setCustomer((before) => ({ ...before, locale: locale as CustomerDraft['locale'] }))} />
        <Button type="submit" variant="contained" disabled={sending.isPending} sx={{ justifySelf: 'start' }}>{text('expressActs.request.submit')}</Button>
      </Box>
    </Panel>
  );
}
