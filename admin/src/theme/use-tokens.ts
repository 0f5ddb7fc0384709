import { useTheme } from '@mui/material/styles';

import type { Tokens } from './tokens.js';

export function useTokens(): Tokens {
  return useTheme().palette.tokens;
}
