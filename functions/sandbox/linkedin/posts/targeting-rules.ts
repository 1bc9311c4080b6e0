import { isOrganization } from '../access/permissions.ts';
import { followersAt } from '../engagement/followers.ts';
import type { SandboxWorld } from '../sandbox-world.ts';
import { audienceTooSmall, postNotFound, valueRefused } from './content-refusals.ts';
import type { Locale, NewPost } from './new-post.ts';

const smallest = 300;

const facetName = (value: string | Locale): string =>
  typeof value === 'string' ? value : `${value.language}_${value.country}`;

/** Values inside a facet are joined, facets are intersected, as if they were independent of each other. */
const audience = (world: SandboxWorld, segment: Readonly<Record<string, readonly (string | Locale)[]>>): number => {
  const known = world.faults.settings().audiences;
  const all = followersAt(world);
  return Object.values(segment).reduce((left, values) => {
    const reached = values.map((value) => known[facetName(value)]);
    if (reached.some((count) => count === undefined)) return 0;
    const joined = reached.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    return left * Math.min(1, joined / all);
  }, all);
};

/** Targeting is for organizations and needs 300 members; the network answers 404 where it finds fewer. */
export const checkTargeting = (world: SandboxWorld, { author, distribution }: NewPost): void => {
  const segments = distribution.targetEntities ?? [];
  if (segments.length === 0) return;
  if (!isOrganization(author)) throw valueRefused('distribution.targetEntities', 'segments by a person');
  if (segments.every((segment) => audience(world, segment) >= smallest)) return;
  throw world.faults.settings().smallAudience === 'not-found' ? postNotFound() : audienceTooSmall();
};
