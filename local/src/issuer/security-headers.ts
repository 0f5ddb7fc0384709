import { createHash } from 'node:crypto';

import { consoleSources } from './clients.js';
import type { IssuerConfig } from './config.js';
import { styleSheet } from './style-sheet.js';

const styleHash = createHash('sha256').update(styleSheet).digest('base64');

/** Pages of the issuer hold one known style sheet, no script, and forms that lead back to the console only. */
export function securityHeaders(config: IssuerConfig): Record<string, string> {
  const policy = [
    `default-src 'none'`,
    // Empty means none, and lets the provider add the hash of the one script that posts a form on.
    'script-src',
    `style-src 'sha256-${styleHash}'`,
    'img-src data:',
    // Browsers hold a redirect after a form to this list as well.
    `form-action 'self' ${consoleSources(config)}`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
  };
}
