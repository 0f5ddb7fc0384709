import CameraIcon from '@mui/icons-material/PhotoCameraOutlined';
import AttachIcon from '@mui/icons-material/AttachFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ComponentType, useId, useState } from 'react';

import { useMay } from '../../auth/use-viewer.js';
import { useText } from '../../i18n/use-text.js';
import { hiddenVisually } from '../../layout/hidden-visually.js';
import type { WorkbenchAudit, WorkbenchItem } from '../workbench/workbench-audit.js';
import { EvidenceGallery } from '../../evidence/EvidenceGallery.js';
import { SayingsFields } from '../../evidence/SayingsFields.js';
import type { Sayings } from '../../evidence/sayings.js';
import { TransferList } from '../../evidence/TransferList.js';
import type { EarlierEvidence } from '../../evidence/viewer/earlier-evidence.js';
import { useEvidenceOfAudit, useEvidenceRenewal, useItemTransfers } from './use-item-evidence.js';

const nothingSaid: Sayings = { kind: 'PHOTO', validUntil: '', note: '' };

interface ItemEvidenceProps {
  audit: WorkbenchAudit;
  item: WorkbenchItem;
  /** What the previous audit was shown of the same requirement. */
  earlier: EarlierEvidence | null;
}

/** The files of one requirement, and the way to add one: from the device, or at once from its camera. */
export function ItemEvidence({ audit, item, earlier }: ItemEvidenceProps) {
  const text = useText();
  const titleId = useId();
  const evidence = useEvidenceOfAudit(audit.id)?.get(item.id) ?? [];
  const renew = useEvidenceRenewal();
  const [sayings, setSayings] = useState(nothingSaid);
  const [isSaying, setSaying] = useState(false);
  const { transfers, sendAll, sendAgain, giveUp } = useItemTransfers({ audit, item, sayings });
  const isBusy = transfers.some(({ failure }) => failure === null);
  const isLocked = audit.status === 'CLOSED';
  const mayAdd = useMay('evidence.attach') && !isLocked;
  // What was said is said of these files; the next ones begin anew.
  const send = (files: readonly File[]): void => {
    void sendAll(files);
    setSayings(nothingSaid);
    setSaying(false);
  };
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="h3" component="h2" id={titleId}>
        {text('itemEvidence.title', { count: evidence.length })}
      </Typography>
      <EvidenceGallery evidence={evidence} empty={text('itemEvidence.none')} earlier={earlier} isLocked={isLocked} onChanged={renew} />
      {mayAdd && (
        <>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }} aria-busy={isBusy}>
            <FileButton label={text('itemEvidence.add')} icon={AttachIcon} isBusy={isBusy} accept="image/jpeg,image/png,image/webp,application/pdf" onFiles={send} />
            <FileButton label={text('itemEvidence.camera')} icon={CameraIcon} isBusy={isBusy} accept="image/*" isCamera onFiles={send} />
            <Button size="small" onClick={() => setSaying(!isSaying)} aria-expanded={isSaying}>
              {text(isSaying ? 'itemEvidence.sayLess' : 'itemEvidence.say')}
            </Button>
          </Box>
          {isSaying && <SayingsFields sayings={sayings} onChange={setSayings} />}
        </>
      )}
      <TransferList transfers={transfers} onSendAgain={(uploadId) => void sendAgain(uploadId)} onGiveUp={giveUp} />
    </Box>
  );
}

interface FileButtonProps {
  label: string;
  icon: ComponentType;
  isBusy: boolean;
  accept: string;
  isCamera?: boolean;
  onFiles: (files: readonly File[]) => void;
}

function FileButton({ label, icon: Icon, isBusy, accept, isCamera = false, onFiles }: FileButtonProps) {
  const inputId = useId();
  return (
    <Button component="label" role={undefined} tabIndex={-1} htmlFor={inputId} variant="outlined" size="small" startIcon={<Icon />} disabled={isBusy} sx={{ '&:focus-within': { outline: '2px solid', outlineOffset: 2 }, ...(isCamera ? { display: { md: 'none' } } : {}) }}>
      {label}
      <Box
        component="input"
        id={inputId}
        type="file"
        accept={accept}
        disabled={isBusy}
        {...(isCamera ? { capture: 'environment' } : { multiple: true })}
        onChange={({ target }: React.ChangeEvent<HTMLInputElement>) => {
          const files = [...(target.files ?? [])];
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
        sx={hiddenVisually}
      />
    </Button>
  );
}
