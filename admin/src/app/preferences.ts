import { localStorageStore, type Store } from 'react-admin';

/** Choices that belong to the device and outlive a session; react-admin empties its store when one signs out. */
const lasting = ['locale', 'theme', 'shortcuts'] as const;

export function createPreferences(): Store {
  const store = localStorageStore(undefined, 'console');
  return {
    ...store,
    reset: () => {
      const kept = lasting.map((key) => [key, store.getItem<unknown>(key)] as const);
      store.reset();
      for (const [key, value] of kept) if (value !== undefined) store.setItem(key, value);
    },
  };
}
