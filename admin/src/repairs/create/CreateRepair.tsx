import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import Alert from '@mui/material/Alert';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useLocation, useNavigate } from 'react-router-dom';

import { useViewer } from '../../auth/use-viewer.js';
import { useApi, useAsk } from '../../data/use-ask.js';
import { useRequestKey } from '../../data/use-request-key.js';
import { CreateRepairDocument, LocationChoicesDocument, RepairCodesDocument } from '../../generated/operations.js';
import { useConsoleLocale, useText } from '../../i18n/use-text.js';
import { FailedAnswer } from '../../layout/AskState.js';
import { PageHeader } from '../../layout/PageHeader.js';
import { Panel } from '../../layout/Panel.js';
import { ChoiceField } from '../../list/filters.js';
import { type PartnerChoice, PartnerField } from '../../partners/PartnerField.js';
import { TechnicianField } from '../moves/TechnicianField.js';
import { repairTypes } from '../repair-resource.js';
import { EligibilityPanel } from './EligibilityPanel.js';
import { checkRepair, coverageGrounds, productLines, relations, repairInput, repairOfAddress, type RepairDraft } from './repair-draft.js';

export default function CreateRepair() {
  const text = useText();
  const viewer = useViewer();
  const own = viewer?.organization ?? null;
  const [partner, setPartner] = useState<PartnerChoice | null>(null);
  const chosen = own ?? partner;
  return (
    <>
      <PageHeader title={text('repairLife.create.title')} note={chosen?.displayName} />
      {viewer !== undefined && own === null && (
        <Box sx={{ mb: 2, maxWidth: 420 }}>
          <PartnerField label={text('repairLife.create.partner')} value={partner} isFixed={false} error={undefined} onChange={setPartner} />
        </Box>
      )}
      {chosen && <RepairForm key={chosen.id} partnerId={chosen.id} />}
    </>
  );
}

function RepairForm({ partnerId }: { partnerId: string }) {
  const text = useText();
  const translate = useTranslate();
  const locale = useConsoleLocale();
  const ask = useApi();
  const notify = useNotify();
  const navigate = useNavigate();
  const { search } = useLocation();
  const queryClient = useQueryClient();
  const keyOf = useRequestKey();
  const [draft, setDraft] = useState<RepairDraft>(() => repairOfAddress(search));
  const [isChecked, setChecked] = useState(false);
  const locations = useAsk(LocationChoicesDocument, { id: partnerId }, { staleTimeMs: 600_000 }).data?.data.organization?.locations ?? [];
  const issues = useAsk(RepairCodesDocument, { locale }, { staleTimeMs: 600_000 }).data?.data.repairCodes.issues ?? [];
  const only = locations.length === 1 ? locations[0]!.id : '';
  const filled = { ...draft, locationId: draft.locationId === '' ? only : draft.locationId };
  const faults = checkRepair(filled);
  const creating = useMutation({
    mutationFn: async () => {
      const input = repairInput(filled);
      return (await ask(CreateRepairDocument, { input, idempotencyKey: keyOf(input) })).data.createRepair;
    },
    onSuccess: async (answer) => {
      await queryClient.invalidateQueries();
      if (answer.__typename !== 'Repair') return;
      notify(text('repairLife.create.done'), { type: 'success' });
      void navigate(`/repairs/${answer.id}/show`);
    },
  });
  const problem = creating.data !== undefined && creating.data.__typename !== 'Repair' ? creating.data : null;
  const change = (part: Partial<RepairDraft>): void => setDraft({ ...draft, ...part });
  const fault = (field: keyof RepairDraft): string | undefined => (isChecked && faults[field] !== undefined ? text(faults[field]) : undefined);
  const typed = (field: 'dispatchId' | 'serialNumber' | 'imei', label: string, hint: string) => (
    <TextField label={label} required={field !== 'imei'} value={draft[field]} error={fault(field) !== undefined} helperText={fault(field) ?? hint} onChange={({ target }) => change({ [field]: target.value })} slotProps={{ htmlInput: { maxLength: 24, autoComplete: 'off', spellCheck: false } }} />
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setChecked(true);
    if (Object.keys(faults).length === 0) creating.mutate();
  };
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' }, alignItems: 'start' }}>
      <Panel title={text('repairLife.create.title')}>
        <Box component="form" noValidate onSubmit={submit} sx={{ display: 'grid', gap: 2, pt: 1 }}>
          {problem && <Alert severity="warning">{translate(`repairLife.problems.${problem.__typename}`, { _: problem.message })}</Alert>}
          {creating.error && <FailedAnswer error={creating.error} onRetry={() => creating.mutate()} />}
          <ChoiceField label={text('repairLife.create.location')} value={filled.locationId} all={text('repairLife.create.choose')} choices={locations.map(({ id, name }) => ({ value: id, label: name }))} error={fault('locationId')} onChoose={(locationId) => change({ locationId })} />
          {typed('serialNumber', text('repairLife.create.serial'), text('repairLife.create.serialHint'))}
          {typed('imei', text('coverageGrounds.imei'), text('coverageGrounds.imeiHint'))}
          <ChoiceField label={text('repairLife.create.product')} value={draft.productLine} all={text('repairLife.create.choose')} choices={productLines.map((value) => ({ value, label: text(`devices.productLine.${value}`) }))} onChoose={(productLine) => change({ productLine })} />
          <ChoiceField label={text('repairLife.create.relation')} value={draft.relation} choices={relations.map((value) => ({ value, label: text(`words.relation.${value}`) }))} onChoose={(relation) => change({ relation: relation as RepairDraft['relation'] })} />
          <ChoiceField label={text('repairLife.create.issue')} value={draft.issue} all={text('repairLife.create.choose')} choices={issues.map(({ code, text: words }) => ({ value: code, label: `${code} · ${words}` }))} onChoose={(issue) => change({ issue })} />
          <ChoiceField label={text('repairLife.create.type')} value={draft.repairType} choices={repairTypes.map((value) => ({ value, label: `${value} · ${text(`words.repairType.${value}`)}` }))} onChoose={(repairType) => change({ repairType: repairType as RepairDraft['repairType'] })} />
          <ChoiceField label={text('coverageGrounds.label')} value={draft.coverageStatus} all={text('coverageGrounds.unknown')} choices={coverageGrounds.map((value) => ({ value, label: `${value} · ${text(`coverageGrounds.codes.${value}`)}` }))} onChoose={(coverageStatus) => change({ coverageStatus })} />
          {typed('dispatchId', text('repairLife.create.dispatch'), text('repairLife.create.dispatchHint'))}
          <TechnicianField partnerId={partnerId} label={text('repairLife.create.technician')} nobody={text('repairLife.create.nobody')} value={draft.technicianId} onChoose={(technicianId) => change({ technicianId })} />
          <Button type="submit" variant="contained" disabled={creating.isPending} sx={{ justifySelf: 'start' }}>
            {text('repairLife.create.submit')}
          </Button>
        </Box>
      </Panel>
      <EligibilityPanel draft={filled} />
    </Box>
  );
}
