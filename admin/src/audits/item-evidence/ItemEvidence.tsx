import CameraIcon from '@mui/icons-material/PhotoCameraOutlined';
import AttachIcon from '@mui/icons-material/AttachFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import Typography from '@mui/material/Typography';
import { type ComponentType, useId } from 'react';

import { useMay } from '../../auth/use-viewer.js';
import { useText } from '../../i18n/use-text.js';
import { hiddenVisually } from '../../layout/hidden-visually.js';
import type { WorkbenchAudit, WorkbenchItem } from '../workbench/workbench-audit.js';
import { EvidenceGallery } from '../../evidence/EvidenceGallery.js';
import type { EarlierEvidence } from '../../evidence/viewer/earlier-evidence.js';
import { useAddEvidence, useEvidenceOfAudit, useEvidenceRenewal } from './use-item-evidence.js';

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
  const { adding, share } = useAddEvidence(audit, item);
  const isLocked = audit.status === 'CLOSED';
  const mayAdd = useMay('evidence.attach') && !isLocked;
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="h3" component="h2" id={titleId}>
        {text('itemEvidence.title', { count: evidence.length })}
      </Typography>
      <EvidenceGallery evidence={evidence} empty={text('itemEvidence.none')} earlier={earlier} isLocked={isLocked} onChanged={renew} />
      {mayAdd && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }} aria-busy={adding.isPending}>
          <FileButton label={text('itemEvidence.add')} icon={AttachIcon} isBusy={adding.isPending} accept="image/jpeg,image/png,image/webp,application/pdf" onFile={(file) => adding.mutate(file)} />
          <FileButton label={text('itemEvidence.camera')} icon={CameraIcon} isBusy={adding.isPending} accept="image/*" isCamera onFile={(file) => adding.mutate(file)} />
        </Box>
      )}
      <Box role="status" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
        {adding.isPending && (
          <>
            {text('itemEvidence.sending')}
            <LinearProgress variant="determinate" value={100 * share} aria-label={text('itemEvidence.sending')} />
          </>
        )}
      </Box>
    </Box>
  );
}

interface FileButtonProps {
  label: string;
  icon: ComponentType;
  isBusy: boolean;
  accept: string;
  isCamera?: boolean;
  onFile: (file: File) => void;
}

function FileButton({ label, icon: Icon, isBusy, accept, isCamera = false, onFile }: FileButtonProps) {
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
        {...(isCamera ? { capture: 'environment' } : {})}
        onChange={({ target }: React.ChangeEvent<HTMLInputElement>) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = '';
        }}
        sx={hiddenVisually}
      />
    </Button>
  );
}
