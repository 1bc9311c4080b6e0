/** An ad as it was taken; a deleted one is kept and no longer shown. Instants are epoch milliseconds of the sandbox's clock. */
export type SandboxAd = {
  readonly id: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly removedAt: number | null;
  /** How often it was put. */
  readonly updates: number;
};

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** A value inside an ad by its path; undefined where there is none. */
export const inAd = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((at, name) => member(at, name), value);

export const textInAd = ({ body }: SandboxAd, path: string): string => {
  const value = inAd(body, path);
  return typeof value === 'string' ? value : '';
};

/** It stands until it is deleted, and to the end of its last day. */
export const stands = (ad: SandboxAd, now: number): boolean =>
  ad.removedAt === null && new Date(now).toISOString().slice(0, 10) <= textInAd(ad, 'lastPublishDate');
