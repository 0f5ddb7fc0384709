import { met, needsEvidence, notMet } from '@platform/kit/pure/checks/check-result.js';
import type { NoneOfParams } from '@platform/kit/pure/checks/none-of.js';
import type { CheckResult } from '@platform/kit/pure/verdict.js';

/**
 * A business e-mail address is at the domain of the company's web site or below it. An address at a free mail provider
 * is refused, whatever the web site; any other domain is for a person to confirm.
 * Reading chosen: a leading "www" is no part of a web site's domain, and domains compare label by label.
 * @source AASP-41
 */
export function businessEmail(
  { email, website }: { email: string | null; website: string | null },
  { refused: freeMailDomains }: NoneOfParams,
): CheckResult {
  const emailDomain = email == null ? null : domainOfEmail(email);
  const siteDomain = website == null ? null : domainOfWebsite(website);
  const seen = { observed: emailDomain, required: siteDomain };
  if (isBlank(email)) return needsEvidence('FACT_MISSING', seen);
  if (emailDomain === null) return needsEvidence('UNREADABLE', seen);
  if (freeMailDomains.some((free) => isAtOrBelow(emailDomain, free))) return notMet('EXCLUDED', seen);
  if (isBlank(website)) return needsEvidence('FACT_MISSING', seen);
  if (siteDomain === null) return needsEvidence('UNREADABLE', seen);
  return isAtOrBelow(emailDomain, siteDomain) ? met(seen) : needsEvidence('REVIEW_PENDING', seen);
}

/** `mail.example.no` is below `example.no`; `notexample.no` is not. */
export function isAtOrBelow(domain: string, parent: string): boolean {
  return domain === parent || domain.endsWith(`.${parent}`);
}

export function domainOfEmail(email: string): string | null {
  const parts = /^[^\s@]+@([^\s@/?#:]+)$/.exec(email.trim());
  return parts?.[1] === undefined ? null : hostName(`http://${parts[1]}`);
}

export function domainOfWebsite(website: string): string | null {
  const address = website.trim();
  if (address.includes('@')) return null;
  const host = hostName(/^https?:\/\//i.test(address) ? address : `http://${address}`);
  return host === null ? null : asDomain(host.replace(/^www\./, ''));
}

// The URL reader lower-cases, and writes names with other letters in their one ASCII form.
function hostName(url: string): string | null {
  return URL.canParse(url) ? asDomain(new URL(url).hostname.replace(/\.$/, '')) : null;
}

// A single label is a top-level domain or a machine on somebody's network, never a company's.
function asDomain(host: string): string | null {
  return /^([^.]+\.)+(?=.*[a-z])[^.]+$/.test(host) ? host : null;
}

function isBlank(text: string | null): boolean {
  return text == null || text.trim() === '';
}
