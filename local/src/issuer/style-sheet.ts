/** Of every page of the issuer; follows the system's light or dark theme. */
export const styleSheet = `
:root {
  color-scheme: light dark;
  --page: #f3f5f7; --card: #ffffff; --text: #1b2733; --quiet: #4a5968; --line: #7b8794; --accent: #0b5cad; --hover: #e8f1fa;
}
@media (prefers-color-scheme: dark) {
  :root { --page: #10161c; --card: #19222b; --text: #eef2f5; --quiet: #b4c0cb; --line: #8494a3; --accent: #7cbcff; --hover: #22303d; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 30rem; margin: 0 auto; padding: 3rem 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 0.5rem; }
p { margin: 0 0 1.5rem; color: var(--quiet); }
ul { list-style: none; margin: 0 0 1.5rem; padding: 0; }
li { margin: 0 0 0.5rem; }
a { color: var(--accent); }
button { font: inherit; color: inherit; cursor: pointer; border-radius: 0.5rem; border: 1px solid var(--line); background: var(--card); padding: 0.625rem 1rem; min-height: 2.75rem; }
button:hover { background: var(--hover); }
button:focus-visible, a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
li button { width: 100%; text-align: start; }
strong, small { display: block; }
small { color: var(--quiet); font-size: 0.875rem; }
button.quiet { border-color: transparent; background: transparent; color: var(--accent); padding-inline: 0.5rem; }
`;
