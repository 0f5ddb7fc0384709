import CameraIcon from '@mui/icons-material/PhotoCameraOutlined';
import AttachIcon from '@mui/icons-material/AttachFileOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ComponentType, useId } from 'react';

import { useMay } from '../../auth/use-viewer.js';
import { useText } from '../../i18n/use-text.js';
import { hiddenVisually } from '../../layout/hidden-visually.js';
import type { WorkbenchAudit, WorkbenchItem } from '../workbench/sections.js';
import { EvidenceCard } from './EvidenceCard.js';
import { useAddEvidence, useItemEvidence } from './use-item-evidence.js';

interface ItemEvidenceProps {
  audit: WorkbenchAudit;
  item: WorkbenchItem;
}

/** The files of one requirement, and the way to add one: from the device, or at once from its camera. */
export function ItemEvidence({ audit, item }: ItemEvidenceProps) {
  const text = useText();
  const titleId = useId();
  const evidence = useItemEvidence(audit.id, item.id);
  const adding = useAddEvidence(audit, item);
  const isLocked = audit.status === 'CLOSED';
  const mayAdd = useMay('evidence.attach') && !isLocked;
  return (
    <Box component="section" aria-labelledby={titleId} sx={{ display: 'grid', gap: 1 }}>
      <Typography variant="h3" component="h2" id={titleId}>
        {text('itemEvidence.title', { count: evidence.length })}
      </Typography>
      {evidence.length === 0 && <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>{text('itemEvidence.none')}</Box>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1 }}>
        {evidence.map((one) => (
          <EvidenceCard key={one.id} evidence={one} isLocked={isLocked} />
        ))}
      </Box>
      {mayAdd && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }} aria-busy={adding.isPending}>
          <FileButton label={text('itemEvidence.add')} icon={AttachIcon} isBusy={adding.isPending} accept="image/jpeg,image/png,image/webp,application/pdf" onFile={(file) => adding.mutate(file)} />
          <FileButton label={text('itemEvidence.camera')} icon={CameraIcon} isBusy={adding.isPending} accept="image/*" isCamera onFile={(file) => adding.mutate(file)} />
        </Box>
      )}
      <Box role="status" sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>{adding.isPending ? text('itemEvidence.sending') : ''}</Box>
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
