import { secretsManagerSecret } from '#functions/adapters/secret-store/secrets-manager.ts';

/** How long a secret is used before it is read again. */
const keptMilliseconds = 5 * 60_000;

/** Reads a secret of AWS Secrets Manager, now and then anew; null when nobody has made it. */
export const keptSecret = async <T>(name: string, parse: (text: string) => T): Promise<(() => Promise<T>) | null> => {
  const store = secretsManagerSecret({ name });
  const text = await store.get();
  if (text === null) return null;
  let held = { value: parse(text), until: performance.now() + keptMilliseconds };
  return async () => {
    if (held.until > performance.now()) return held.value;
    const now = await store.get();
    if (now !== null) held = { value: parse(now), until: performance.now() + keptMilliseconds };
    return held.value;
  };
};
