import { Refusal } from '../refusal.js';
import type { CardSimulatorSettings } from './start-card-simulator.js';

/** Reads the configuration; whoever holds invented cards for real ones must not exist outside development. */
export function cardSimulatorConfig(env: Readonly<Record<string, string | undefined>>): CardSimulatorSettings {
  if ((env.PLATFORM_ENV ?? 'development') !== 'development') throw new Refusal('The card simulator grants invented money and refuses to run in production.');
  const need = (name: string): string => {
    const value = env[name];
    if (value === undefined || value === '') throw new Refusal(`The card simulator needs ${name} in its environment.`);
    return value;
  };
  return {
    host: need('HOST'),
    port: Number(need('PORT')),
    apiKey: need('PAYMENT_API_KEY'),
    webhookSecret: need('PAYMENT_WEBHOOK_SECRET'),
    webhookUrl: need('PAYMENT_WEBHOOK_URL'),
    file: need('PAYMENT_FILE'),
  };
}
