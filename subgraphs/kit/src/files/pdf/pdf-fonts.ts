import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Fonts are in the file; these have the letters of all languages of the platform, and of the names in it. */
export const pdfFonts = { plain: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'), bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'), mono: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf') };
export const pdfInk = { text: '#1a1d21', quiet: '#565d66', line: '#c9ced6', failing: '#a3231f', good: '#1d6b3f' };
