import type { KeptMail } from './kept-mail.js';

const style = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { margin: 0 auto; max-width: 48rem; padding: 1rem; background: Canvas; color: CanvasText; }
  ul { list-style: none; padding: 0; } li { border-top: 1px solid GrayText; }
  li a { display: block; padding: .625rem 0; color: inherit; text-decoration: none; overflow-wrap: anywhere; }
  li a:hover strong, li a:focus-visible strong { text-decoration: underline; }
  .quiet { font-size: .875rem; opacity: .8; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
  iframe { width: 100%; height: 24rem; border: 1px solid GrayText; background: #fff; color-scheme: light; }
  form { display: inline-block; margin: 0 .5rem .5rem 0; } button { font: inherit; padding: .5rem .875rem; min-height: 2.75rem; }
  a:focus-visible, button:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
`;

export function listPage(mails: readonly KeptMail[], nonce: string): string {
  const rows = mails.map(({ id, to, subject, receivedAt, times }) => `<li><a href="/mails/${encodeURIComponent(id)}"><strong>${shown(subject)}</strong><br><span class="quiet">${shown(to)}, ${shown(receivedAt)}${times > 1 ? `, came ${times} times` : ''}</span></a></li>`);
  return page('Mailbox', nonce, `<h1>Mailbox</h1><p class="quiet">Everything that the platform on this machine writes arrives here and goes no further.</p>${rows.length === 0 ? '<p>Nothing has arrived yet.</p>' : `<ul>${rows.join('')}</ul>`}`);
}

interface Around {
  nonce: string;
  /** What the platform was just told of it, if anything. */
  told: string | null;
  mayComeBack: boolean;
}

export function mailPage({ id, subject, from, to, receivedAt, language, text, html }: KeptMail, { nonce, told, mayComeBack }: Around): string {
  // The frame may run nothing, load nothing and lead nowhere.
  const frame = html === null ? '' : `<h2>As HTML</h2><iframe sandbox title="The mail as HTML" srcdoc="${shown(html)}"></iframe>`;
  const said = told === null ? '' : `<p role="status">${told === 'nobody' ? 'The platform did not take it.' : `The platform was told that it ${told === 'bounced' ? 'came back' : 'is not wanted'}.`}</p>`;
  const back = mayComeBack ? `<h2>Hours later</h2><p class="quiet">A mail provider may take a mail first and tell later that it came back.</p>${button(id, 'bounced', 'Tell that it came back')}${button(id, 'complained', 'Tell that it is not wanted')}` : '';
  return page(subject, nonce, `<p><a href="/">Mailbox</a></p><h1>${shown(subject)}</h1><p class="quiet">From ${shown(from)}<br>To ${shown(to)}<br>${shown(receivedAt)}${language === null ? '' : `, ${shown(language)}`}</p>${said}<pre lang="${shown(language ?? 'en')}">${shown(text)}</pre>${frame}${back}`);
}

function button(id: string, deed: string, label: string): string {
  return `<form method="post" action="/mails/${encodeURIComponent(id)}/${deed}"><button>${label}</button></form>`;
}

function page(title: string, nonce: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${shown(title)}</title><style nonce="${nonce}">${style}</style></head><body><main>${body}</main></body></html>`;
}

function shown(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
