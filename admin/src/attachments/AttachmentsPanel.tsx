import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import TextField from '@mui/material/TextField';
import { useState } from 'react';

import { useMay } from '../auth/use-viewer.js';
import { useApi } from '../data/use-ask.js';
import { type AttachmentCardFragment, DetachFromRepairDocument } from '../generated/operations.js';
import { useFormats } from '../i18n/use-formats.js';
import { useText } from '../i18n/use-text.js';
import { ActionDialog } from '../layout/ActionDialog.js';
import { Panel } from '../layout/Panel.js';
import type { ShownRepair } from '../repairs/shown-repair.js';
import { AttachmentGallery } from './AttachmentGallery.js';
import { AttachmentUpload } from './AttachmentUpload.js';
import { useAttachmentName } from './use-attachment-name.js';

/** What belongs to a repair: shown to whoever reads it, added and taken off by the provider's own people. */
export function AttachmentsPanel({ repair: { id, organization, attachments } }: { repair: ShownRepair }) {
  const text = useText();
  const mayAttach = useMay('attachments.attach');
  const mayDetach = useMay('attachments.detach');
  const [leaving, setLeaving] = useState<AttachmentCardFragment | null>(null);
  const attached = attachments.filter(({ detachedAt }) => detachedAt === null);
  const takenOff = attachments.filter(({ detachedAt }) => detachedAt !== null);
  const actions = (item: AttachmentCardFragment, onDone: () => void) => (
    <Box sx={{ display: 'grid', gap: 0.5, justifyItems: 'start', borderTop: 1, borderColor: 'divider', pt: 2 }}>
      <Button
        color="inherit"
        onClick={() => {
          onDone();
          setLeaving(item);
        }}
      >
        {text('attachments.detach')}
      </Button>
      <Box sx={{ fontSize: '0.78125rem', color: 'text.secondary' }}>{text('attachments.hint')}</Box>
    </Box>
  );
  return (
    <Panel title={text('attachments.title')}>
      <Box sx={{ display: 'grid', gap: 2 }}>
        {attached.length === 0 && <Box sx={{ color: 'text.secondary', fontSize: '0.875rem' }}>{text('attachments.none')}</Box>}
        <AttachmentGallery title={text('attachments.title')} items={attached} {...(mayDetach ? { actions } : {})} />
        {mayAttach && <AttachmentUpload repairId={id} organizationId={organization.id} />}
        {takenOff.length > 0 && <TakenOff items={takenOff} />}
      </Box>
      {leaving && <DetachDialog item={leaving} onClose={() => setLeaving(null)} />}
    </Panel>
  );
}

/** What was taken off stays on record, and can still be fetched. */
function TakenOff({ items }: { items: readonly AttachmentCardFragment[] }) {
  const text = useText();
  const formats = useFormats();
  const nameOf = useAttachmentName();
  return (
    <Box component="details" sx={{ fontSize: '0.875rem' }}>
      <Box component="summary" sx={{ cursor: 'pointer' }}>{text('attachments.taken', { count: items.length })}</Box>
      <Box component="ul" sx={{ m: 0, mt: 1, pl: 2.5, display: 'grid', gap: 0.5, overflowWrap: 'anywhere' }}>
        {items.map((item) => (
          <li key={item.id}>
            {nameOf(item)}
            <Box sx={{ color: 'text.secondary', fontSize: '0.8125rem' }}>{text('attachments.detached', { who: item.detachedByName ?? '', when: formats.dateTime(item.detachedAt!), reason: item.detachReason ?? '' })}</Box>
          </li>
        ))}
      </Box>
    </Box>
  );
}

function DetachDialog({ item, onClose }: { item: AttachmentCardFragment; onClose: () => void }) {
  const text = useText();
  const ask = useApi();
  const name = useAttachmentName()(item);
  const [reason, setReason] = useState('');
  const isGiven = reason.trim() !== '';
  const act = async () => {
    const answer = (await ask(DetachFromRepairDocument, { input: { attachmentId: item.id, expectedVersion: item.version, reason: reason.trim() } })).data.detachFromRepair;
    return answer.__typename === 'Repair' ? { __typename: answer.__typename } : answer;
  };
  return (
    <ActionDialog title={text('attachments.detachOf', { name })} submit={text('attachments.detach')} done={text('attachments.done')} isComplete={isGiven} problems="attachments.problems" act={act} onClose={onClose}>
      {(isChecked) => (
        <TextField label={text('attachments.reason')} required autoFocus value={reason} error={isChecked && !isGiven} helperText={text(isChecked && !isGiven ? 'attachments.reasonNeeded' : 'attachments.hint')} onChange={({ target }) => setReason(target.value)} slotProps={{ htmlInput: { maxLength: 400 } }} />
      )}
    </ActionDialog>
  );
}
