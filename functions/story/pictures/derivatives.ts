import type { Deps } from '#functions/ground/ports/deps.ts';

/** All that was ever made of a picture stands under the SHA-256 of its bytes. */
export const derivativesPrefix = (source: string): string => `pictures/${source.slice(0, 2)}/${source}/`;

export const removeDerivatives = async (deps: Pick<Deps, 'reports'>, source: string): Promise<void> => {
  for (const { key } of await deps.reports.list(derivativesPrefix(source))) await deps.reports.remove(key);
};
