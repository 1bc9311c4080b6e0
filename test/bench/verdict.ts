import type { PretendPost } from '#test/bench/pretend-linkedin.ts';

/** What a contestant shows of a publication at the end. */
export type Shown = {
  readonly state: 'published' | 'failed' | 'person' | 'open';
  readonly externalId: string | null;
  readonly reason: string | null;
};

export const verdicts = [
  'right',
  'for a person',
  'duplicate',
  'lost',
  'false success',
  'false failure',
  'stuck',
] as const;
export type Verdict = (typeof verdicts)[number];

/**
 * A duplicate is what readers meet twice; what LinkedIn took and keeps hidden is met by nobody. `lost`: nothing stands and
 * nobody is told. `false success`: shown as published, and no such post. `false failure`: shown as failed, and it stands.
 * `stuck`: it stands, and is never shown as published nor to a person.
 */
export const verdictOf = (accepted: readonly PretendPost[], { state, externalId }: Shown): Verdict => {
  const visible = accepted.filter((post) => !post.hidden);
  if (visible.length > 1) return 'duplicate';
  const [post] = visible.length > 0 ? visible : accepted;
  if (state === 'published')
    return post !== undefined && (externalId ?? post.id) === post.id ? 'right' : 'false success';
  if (state === 'person') return 'for a person';
  if (state === 'failed') return post === undefined ? 'right' : 'false failure';
  return post === undefined ? 'lost' : 'stuck';
};
