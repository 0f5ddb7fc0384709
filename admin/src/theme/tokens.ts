/** A tone says something about a thing: its strong colour is read as text or icon on its soft one, and its fill makes shapes. */
export interface Tone {
  strong: string;
  soft: string;
  fill: string;
}

export type ToneName = 'good' | 'bad' | 'waiting' | 'quiet' | 'info';

export interface Tokens {
  page: string;
  surface: string;
  sunken: string;
  line: string;
  lineStrong: string;
  text: string;
  textQuiet: string;
  accent: string;
  accentHover: string;
  accentSoft: string;
  onAccent: string;
  tones: Readonly<Record<ToneName, Tone>>;
}

// Every text colour holds 4.5:1 on page, surface and sunken; every strong tone holds it on its soft one, and every fill 3:1 on the surface.
export const lightTokens: Tokens = {
  page: '#f5f6f8',
  surface: '#ffffff',
  sunken: '#eef0f3',
  line: '#e0e4e9',
  lineStrong: '#8a94a1',
  text: '#18212c',
  textQuiet: '#515c69',
  accent: '#0b57a4',
  accentHover: '#084682',
  accentSoft: '#e5eff9',
  onAccent: '#ffffff',
  tones: {
    good: { strong: '#17633a', soft: '#e3f3e9', fill: '#2f8a57' },
    bad: { strong: '#a8231c', soft: '#fbe9e7', fill: '#cc3d34' },
    waiting: { strong: '#744a00', soft: '#fdf0d2', fill: '#b8740a' },
    quiet: { strong: '#515c69', soft: '#eceff2', fill: '#7d8896' },
    info: { strong: '#0b4f96', soft: '#e5eff9', fill: '#2b72bd' },
  },
};

export const darkTokens: Tokens = {
  page: '#11161d',
  surface: '#19202a',
  sunken: '#141a22',
  line: '#2b3542',
  lineStrong: '#76839a',
  text: '#e7ebf0',
  textQuiet: '#a9b4c2',
  accent: '#8cbcf5',
  accentHover: '#b0d2fa',
  accentSoft: '#1c3049',
  onAccent: '#0c1a2b',
  tones: {
    good: { strong: '#84d8a6', soft: '#153423', fill: '#4fb37d' },
    bad: { strong: '#ffb4ab', soft: '#42201e', fill: '#e5786e' },
    waiting: { strong: '#f3c76e', soft: '#3a2d10', fill: '#d9a13c' },
    quiet: { strong: '#a9b4c2', soft: '#262f3b', fill: '#8492a4' },
    info: { strong: '#9fc8f8', soft: '#1c3049', fill: '#6aa6e8' },
  },
};
