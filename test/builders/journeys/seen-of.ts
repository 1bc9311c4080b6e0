import type { World } from '#test/builders/journeys/a-world.ts';

/** The options by which a draft is approved in the version that lies there. */
export const seenOf = async (
  world: Pick<World, 'run'>,
  id: string,
  ...given: readonly [environment?: Parameters<World['run']>[1]]
): Promise<readonly string[]> => {
  const { stdout } = await world.run(['check', `stories/drafts/${id}`], ...given);
  const { stories } = JSON.parse(stdout) as { readonly stories: readonly { readonly seen: string }[] };
  return ['--seen', stories[0]?.seen ?? ''];
};
