/** A native choice in a dense row. */
export const rowSelect = {
  width: '100%',
  minWidth: 0,
  minHeight: 30,
  px: 0.5,
  font: 'inherit',
  fontSize: '0.8125rem',
  color: 'text.primary',
  border: 1,
  borderColor: 'divider',
  borderRadius: '6px',
  '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 1 },
} as const;
