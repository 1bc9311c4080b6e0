import type { Deps } from '#functions/ground/ports/deps.ts';
import { pausePublishing, resumePublishing } from '#functions/jobs/pause-publishing.ts';
import { type PauseScope, pauseKey } from '#functions/story/quiet/pause.ts';
import type { scopes } from '#test/bench/campaigns/campaigns-plan.ts';
import type { CampaignsWorld } from '#test/bench/campaigns/campaigns-world.ts';
import { nine } from '#test/builders/core/newsroom-world.ts';

type Answered = { readonly scope: PauseScope; readonly named: ReadonlySet<string> };

/** People who pause and go on, and what may not be sent since a pause has answered. What it named had left before. */
export const pausesOf = (world: CampaignsWorld, tell: (line: string) => void) => {
  const inForce = new Map<string, Answered>();
  const scopeOf = (kind: (typeof scopes)[number], pick: number): PauseScope => {
    if (kind === 'all') return 'all';
    if (kind === 'linkedin' || kind === 'site') return { channel: kind };
    if (kind === 'story') return { story: world.stories[pick % world.stories.length] ?? '' };
    return { campaign: world.campaigns[pick % world.campaigns.length] ?? '' };
  };
  return {
    begin: async (deps: Deps, kind: (typeof scopes)[number], pick: number): Promise<void> => {
      const scope = scopeOf(kind, pick);
      const pause = { scope, by: 'eva.k', since: nine.toString(), reason: 'Händelse i centrum' };
      const { leaving } = await pausePublishing(deps, pause);
      inForce.set(pauseKey(scope), { scope, named: new Set(leaving.map(({ story }) => story)) });
      tell(`paused ${JSON.stringify(scope)}, leaving: ${leaving.map(({ publication }) => publication).join()}`);
    },
    end: async (deps: Deps, one: boolean): Promise<void> => {
      const [chosen] = inForce.keys();
      const ended = await resumePublishing(deps, ({ file }) => !one || file === chosen);
      for (const { file } of ended) inForce.delete(file);
    },
    /** Whether a request for this post breaks a pause. Campaigns can't be told from a text, so theirs are not judged here. */
    forbid: (text: string): boolean => {
      const story = world.stories.find((id) => world.texts.get(id) === text) ?? '';
      return [...inForce.values()].some(({ scope, named }) => {
        if (named.has(story)) return false;
        if (scope === 'all') return true;
        if ('channel' in scope) return scope.channel === 'linkedin';
        return 'story' in scope && scope.story === story;
      });
    },
  };
};
