import { useRef } from 'react';

/** A key for a request: the same input sent twice is one request, another input is another. */
export function useRequestKey(): (input: object) => string {
  const last = useRef({ words: '', key: '' });
  return (input) => {
    const words = JSON.stringify(input);
    if (words !== last.current.words) last.current = { words, key: crypto.randomUUID() };
    return last.current.key;
  };
}
