import type { Theme } from '@mui/material/styles';
import type { RaThemeOptions } from 'react-admin';

import { darkTokens, lightTokens, type Tokens } from './tokens.js';

declare module '@mui/material/styles' {
  interface Palette {
    tokens: Tokens;
  }
  interface PaletteOptions {
    tokens?: Tokens;
  }
}

const fontFamily = 'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif';
export const monospace = 'ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Liberation Mono", monospace';

function consoleTheme(tokens: Tokens, mode: 'light' | 'dark'): RaThemeOptions {
  const focusRing = { outline: `2px solid ${tokens.accent}`, outlineOffset: 2 };
  const card = { backgroundColor: tokens.surface, backgroundImage: 'none', border: `1px solid ${tokens.line}`, boxShadow: 'none' };
  return {
    palette: {
      mode,
      primary: { main: tokens.accent, dark: tokens.accentHover, contrastText: tokens.onAccent },
      secondary: { main: tokens.accent, dark: tokens.accentHover, contrastText: tokens.onAccent },
      error: { main: tokens.tones.bad.strong, contrastText: mode === 'light' ? '#ffffff' : '#2d0c0a' },
      warning: { main: tokens.tones.waiting.strong },
      success: { main: tokens.tones.good.strong },
      info: { main: tokens.tones.info.strong },
      background: { default: tokens.page, paper: tokens.surface },
      text: { primary: tokens.text, secondary: tokens.textQuiet },
      divider: tokens.line,
      tokens,
    },
    shape: { borderRadius: 8 },
    typography: {
      fontFamily,
      fontSize: 14,
      h1: { fontSize: '1.375rem', fontWeight: 650, lineHeight: 1.25, letterSpacing: '-0.01em' },
      h2: { fontSize: '1rem', fontWeight: 650, lineHeight: 1.35 },
      h3: { fontSize: '0.875rem', fontWeight: 650, lineHeight: 1.4 },
      body1: { fontSize: '0.9375rem', lineHeight: 1.5 },
      body2: { fontSize: '0.875rem', lineHeight: 1.45 },
      caption: { fontSize: '0.78125rem', lineHeight: 1.4, color: tokens.textQuiet },
      button: { textTransform: 'none', fontWeight: 600 },
    },
    components: {
      // What a field is for stays readable while it cannot be written in.
      MuiFormHelperText: { styleOverrides: { root: ({ theme }: { theme: Theme }) => ({ '&.Mui-disabled': { color: theme.palette.text.secondary } }) } },
      MuiCssBaseline: {
        styleOverrides: {
          body: { fontVariantNumeric: 'tabular-nums' },
          '@media (prefers-reduced-motion: reduce)': { '*, *::before, *::after': { animationDuration: '0.01ms !important', animationIterationCount: '1 !important', transitionDuration: '0.01ms !important', scrollBehavior: 'auto !important' } },
        },
      },
      MuiButtonBase: { defaultProps: { disableRipple: true }, styleOverrides: { root: { '&.Mui-focusVisible, &:focus-visible': focusRing } } },
      MuiButton: {
        defaultProps: { size: 'small', disableElevation: true },
        styleOverrides: { root: { minHeight: 34, borderRadius: 7, paddingInline: 12 }, outlined: { borderColor: tokens.lineStrong } },
      },
      MuiIconButton: { styleOverrides: { root: { borderRadius: 8, minWidth: 34, minHeight: 34 } } },
      MuiLink: { defaultProps: { underline: 'hover' }, styleOverrides: { root: { '&:focus-visible': { ...focusRing, borderRadius: 3 } } } },
      MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiCard: { styleOverrides: { root: card } },
      MuiDialog: { styleOverrides: { paper: { ...card, borderRadius: 12 } } },
      MuiDialogTitle: { styleOverrides: { root: { fontSize: '1.0625rem', fontWeight: 650 } } },
      MuiMenu: { styleOverrides: { paper: { ...card, boxShadow: '0 8px 24px rgb(0 0 0 / 0.16)' } } },
      MuiMenuItem: { styleOverrides: { root: { fontSize: '0.875rem', minHeight: 36 } } },
      MuiTooltip: { defaultProps: { arrow: true } },
      MuiChip: { styleOverrides: { root: { fontWeight: 550, height: 24 } } },
      MuiTextField: { defaultProps: { size: 'small', variant: 'outlined' } },
      MuiOutlinedInput: { styleOverrides: { root: { backgroundColor: tokens.surface, fontSize: '0.875rem' }, notchedOutline: { borderColor: tokens.lineStrong } } },
      MuiFormLabel: { styleOverrides: { asterisk: { color: tokens.tones.bad.strong } } },
      MuiTableCell: {
        styleOverrides: {
          root: { borderColor: tokens.line, padding: '8px 12px', fontSize: '0.875rem' },
          head: { color: tokens.textQuiet, fontWeight: 600, fontSize: '0.8125rem', backgroundColor: tokens.surface, whiteSpace: 'nowrap' },
        },
      },
      MuiTableRow: { styleOverrides: { root: { '&:last-of-type > td, &:last-of-type > th[scope="row"]': { borderBottom: 0 } } } },
      MuiTableSortLabel: { styleOverrides: { root: { minHeight: 24, minWidth: 24, '&:focus-visible': { ...focusRing, borderRadius: 3 } } } },
      MuiTab: { styleOverrides: { root: { minHeight: 42, fontSize: '0.875rem', paddingInline: 12, minWidth: 0, color: tokens.textQuiet } } },
      MuiTabs: { styleOverrides: { root: { minHeight: 42 } } },
      MuiLinearProgress: { styleOverrides: { root: { backgroundColor: tokens.sunken, borderRadius: 4 } } },
      MuiSkeleton: { styleOverrides: { root: { backgroundColor: tokens.sunken } } },
      MuiAlert: { styleOverrides: { root: { borderRadius: 8 } } },
    },
  };
}

export const lightTheme = consoleTheme(lightTokens, 'light');
export const darkTheme = consoleTheme(darkTokens, 'dark');
