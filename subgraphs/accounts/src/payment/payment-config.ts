import { Environment } from '@platform/kit/process/environment.js';
import { isLoopback } from '@platform/kit/process/weakened-settings.js';

import type { StripeSettings } from './stripe-provider.js';

/** The settings of the payment provider; null where none is set: holds then wait, and nothing ships. */
export function paymentConfig(variables: Readonly<Record<string, string | undefined>>): StripeSettings | null {
  const environment = new Environment(variables);
  const isDevelopment = environment.oneOf('PLATFORM_ENV', ['development', 'production'], 'production') === 'development';
  const apiUrl = environment.optional('PAYMENT_API_URL') ?? null;
  if (apiUrl !== null) environment.url('PAYMENT_API_URL');
  if (!isDevelopment && apiUrl !== null) environment.refuse('PAYMENT_API_URL leads to another than the payment provider itself, which only PLATFORM_ENV=development allows');
  if (isDevelopment && apiUrl !== null && !isLoopback(apiUrl)) environment.refuse('PAYMENT_API_URL is not on this machine');
  if (environment.optional('PAYMENT_API_KEY') === undefined) {
    environment.check();
    return null;
  }
  const config = {
    apiKey: environment.text('PAYMENT_API_KEY'),
    webhookSecret: environment.text('PAYMENT_WEBHOOK_SECRET'),
    publishableKey: environment.optional('PAYMENT_PUBLISHABLE_KEY') ?? null,
    apiUrl,
  };
  if (!isDevelopment && !/^(sk|rk)_live_/.test(config.apiKey)) environment.refuse('PAYMENT_API_KEY is no live key of the payment provider, which only PLATFORM_ENV=development allows');
  environment.check();
  return config;
}
