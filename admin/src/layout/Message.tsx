import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';

interface MessageProps {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}

/** Stands where content would be: nothing yet, nothing found, not allowed. */
export function Message({ title, children, actions }: MessageProps) {
  return (
    <Box sx={{ py: 6, px: 2, display: 'grid', justifyItems: 'center', gap: 1.5, textAlign: 'center' }}>
      <Typography sx={{ fontWeight: 600 }}>{title}</Typography>
      {children && (
        <Typography variant="body2" component="div" sx={{ color: 'text.secondary', maxWidth: 440 }}>
          {children}
        </Typography>
      )}
      {actions}
    </Box>
  );
}
