import { useCallback } from 'react';
import { useLocale, useTranslate } from 'react-admin';

import type { Messages } from './en/messages.js';
import { type ConsoleLocale, consoleLocale } from './locale.js';
import type { KeyOf } from './message-shape.js';

export type MessageKey = KeyOf<Omit<Messages, 'ra' | 'resources'>>;
export type Text = (key: MessageKey, values?: Readonly<Record<string, string | number>>) => string;

/** The console's own texts; a key that does not exist does not compile. */
export function useText(): Text {
  const translate = useTranslate();
  return useCallback((key, values) => translate(key, values), [translate]);
}

export function useConsoleLocale(): ConsoleLocale {
  return consoleLocale(useLocale()) ?? 'en';
}
