import type { ChannelSettings } from '#functions/story/organisation/channel-settings.ts';
import type { Targeting } from '#functions/story/stories/targeting.ts';

const said = (targeting: Targeting): Targeting =>
  Object.fromEntries(Object.entries(targeting).filter(([, values]) => values !== undefined && values.length > 0));

/**
 * Whom a story is shown to on LinkedIn: everything that is said for all posts, and what is said for its audience, which
 * wins facet by facet. Null is everyone.
 */
export const targetingOf = (
  { linkedin, audiences }: Pick<ChannelSettings, 'linkedin' | 'audiences'>,
  audience: string | undefined,
): Targeting | null => {
  const own = audiences.find(({ id }) => id === audience)?.targeting ?? {};
  const whole = { ...said(linkedin.targeting), ...said(own) };
  return Object.keys(whole).length === 0 ? null : whole;
};
