import type { Deps } from '#functions/ground/ports/deps.ts';
import { handle as collectEngagement } from '#functions/handlers/collect-engagement.ts';
import { handle as publishStory } from '#functions/handlers/publish-story.ts';
import { handle as renewAccess } from '#functions/handlers/renew-access.ts';
import { handle as sealRecords } from '#functions/handlers/seal-records.ts';
import { handle as startDue } from '#functions/handlers/start-due.ts';
import { handle as withdrawStories } from '#functions/handlers/withdraw-stories.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { writeDayPlans } from '#functions/publishing/campaigns/day-plans.ts';
import { unreadMeasure } from '#functions/publishing/engagement/snapshot.ts';
import { markOpen } from '#functions/publishing/publications/ledger/work-markers.ts';
import { onLambda, onLambdaQueue } from '#functions/wiring/on-lambda.ts';
import { memoryAccess, someAccess } from '#test/builders/core/memory-access.ts';
import { type Due, due, newsroomWorld, nine, story, type World } from '#test/builders/core/newsroom-world.ts';
import { standingWorld } from '#test/builders/core/standing-world.ts';
import type { Point } from './point.ts';

type Line = {
  readonly _aws: {
    readonly CloudWatchMetrics: readonly {
      readonly Namespace: string;
      readonly Dimensions: readonly (readonly string[])[];
      readonly Metrics: readonly { readonly Name: string }[];
    }[];
  };
  readonly [name: string]: unknown;
};

/** What CloudWatch makes of a line in the embedded metric format. */
const pointsOf = (text: string, minutesAgo: number): readonly Point[] => {
  const line = JSON.parse(text) as Line;
  return line._aws.CloudWatchMetrics.flatMap(({ Namespace, Dimensions, Metrics }) =>
    Metrics.flatMap(({ Name }) =>
      Dimensions.map((names) => ({
        namespace: Namespace,
        metric: Name,
        dimensions: Object.fromEntries(names.map((name) => [name, String(line[name])])),
        value: Number(line[Name]),
        minutesAgo,
      })),
    ),
  );
};

const woken = { id: '1', source: 'vardag.schedule', 'detail-type': 'Scheduled', time: nine.toString() };
const queued = (detail: Due) => ({
  Records: [{ messageId: '1', body: JSON.stringify({ ...woken, 'detail-type': 'PublicationDue', detail }) }],
});

/** Runs a handler as Lambda would, and gives what its lines say. */
const said = async (
  { deps }: World,
  run: 'start-due' | 'withdraw-stories' | 'renew-access' | 'seal-records' | 'collect-engagement' | Due,
  minutesAgo = 0,
): Promise<readonly Point[]> => {
  const lines: string[] = [];
  const write = (line: string) => void lines.push(line);
  const equip = () => deps;
  process.env['VARDAG_PIPELINE'] = 'vardag-test';
  if (typeof run === 'object') await onLambdaQueue(publishStory, equip, write)(queued(run));
  else {
    const wakes = {
      'start-due': startDue,
      'withdraw-stories': withdrawStories,
      'renew-access': renewAccess,
      'seal-records': sealRecords,
      'collect-engagement': collectEngagement,
    };
    await onLambda<Deps>(wakes[run], equip, write)(woken);
  }
  return lines.flatMap((line) => pointsOf(line, minutesAgo));
};

export const missed = async (): Promise<readonly Point[]> => {
  const world = await newsroomWorld();
  await writeDayPlans(world.deps, [{ ...due(), reason: { sv: 'x', en: 'x' }, runnersUp: [] }], '2026-11-01T00:00:00Z');
  world.at(nine.add({ minutes: 121 }));
  return said(world, 'start-due');
};

/** Asked for at nine, and never looked at by anybody. */
export const unserved = async (): Promise<readonly Point[]> => {
  const world = await newsroomWorld();
  await markOpen(world.deps, { due: due(), notBefore: null });
  world.at(nine.add({ minutes: 131 }));
  return said(world, 'start-due');
};

/** An event under an id that is not its own. */
export const otherId = async (): Promise<readonly Point[]> =>
  said(await newsroomWorld(), { ...due(), publication: '00-hosten.en-annan.linkedin' });

export const uncertain = async (): Promise<readonly Point[]> => {
  const world = await newsroomWorld();
  world.linkedin.meet('ghost');
  return said(world, due());
};

/** Uncertain, but looked for again: nobody's business yet. */
export const inQuestion = async (): Promise<readonly Point[]> => {
  const world = await newsroomWorld();
  world.linkedin.meet('cut');
  world.linkedin.showPosts(false);
  return said(world, due());
};

/** Our own fault at every try; the queue gives the publication again. */
export const failing = async (): Promise<readonly Point[]> => {
  const world = await newsroomWorld();
  world.linkedin.beforePrepare(() => Promise.reject(new Error('our own fault')));
  return [...(await said(world, due(), 12)), ...(await said(world, due(), 7)), ...(await said(world, due(), 1))];
};

/** A day ago and an hour, by a run that had nothing to read. */
export const collected = async (): Promise<readonly Point[]> =>
  said(await newsroomWorld(), 'collect-engagement', 25 * 60);

/** Every hour since: LinkedIn refuses. */
export const unreadNumbers = async (): Promise<readonly Point[]> => {
  const world = await newsroomWorld();
  await servePublication(world.deps, due());
  const refused = { ...unreadMeasure('statistics: http-401'), passes: true as const };
  const measure = async (ids: readonly string[]) => new Map(ids.map((id) => [id, refused]));
  const deps = { ...world.deps, engagement: { measure } };
  const points: Point[] = [];
  for (let hour = 1; hour <= 26; hour += 1) {
    world.at(nine.add({ hours: hour }));
    points.push(...(await said({ ...world, deps }, 'collect-engagement', (26 - hour) * 60)));
  }
  return points;
};

/** By the last night's run. */
export const sealed = async (): Promise<readonly Point[]> => said(await newsroomWorld(), 'seal-records', 25 * 60);

export const published = async (): Promise<readonly Point[]> => said(await newsroomWorld(), due());

export const refusals = async (times: number): Promise<readonly Point[]> => {
  const all: Point[] = [];
  for (let n = 0; n < times; n += 1) {
    const world = await newsroomWorld();
    world.linkedin.meet('refuse');
    all.push(...(await said(world, due(), n * 10)));
  }
  return all;
};

/** The story stands, should not, and cannot be taken down. */
export const takedownsLeft = async (): Promise<readonly Point[]> => {
  const world = await newsroomWorld();
  await servePublication(world.deps, due());
  const key = `stories/approved/${story}/story.md`;
  const file = await world.deps.content.get(key);
  await world.deps.content.put(`stories/withdrawn/${story}/story.md`, file?.body ?? '');
  await world.deps.content.remove(key);
  const { linkedin } = world.deps.channels;
  const stuck = {
    ...linkedin,
    remove: async () => ({ outcome: 'refused' as const, reason: 'not-allowed', detail: '403' }),
  };
  const deps = { ...world.deps, channels: { ...world.deps.channels, linkedin: stuck } };
  world.at(nine.add({ hours: 1 }));
  const first = await said({ ...world, deps }, 'withdraw-stories', 61);
  world.at(nine.add({ hours: 2 }));
  return [...first, ...(await said({ ...world, deps }, 'withdraw-stories', 1))];
};

/** The page stands again ten minutes after it was taken down. */
export const cameBack = async (): Promise<readonly Point[]> => {
  const world = await standingWorld();
  await world.withdrawConsent();
  await world.run(0);
  await world.deps.site.put(`stories/${story}/index.html`, 'kopia');
  world.at(nine.add({ minutes: 10 }));
  return said(world, 'withdraw-stories', 1);
};

export const unanswered = async (): Promise<readonly Point[]> => {
  const world = await standingWorld();
  await world.remove('consents/');
  await world.run(0);
  world.at(nine.add({ hours: 72 }));
  return said(world, 'withdraw-stories', 1);
};

export const consentsVanished = async (): Promise<readonly Point[]> => {
  const world = await standingWorld();
  for (const name of ['Bo', 'Cilla', 'Dag', 'Eva', 'Fia']) await world.tell(`${name.toLowerCase()}-2026`, name);
  await world.remove('consents/');
  world.at(nine.add({ hours: 1 }));
  return said(world, 'withdraw-stories', 1);
};

/** The access to LinkedIn, so many days before it ends. */
export const accessEnding = async (days: number): Promise<readonly Point[]> => {
  const world = await newsroomWorld();
  const until = { value: nine.add({ hours: 24 * days }).toString(), source: 'introspected' as const };
  const { access } = memoryAccess(someAccess({ refreshTokenUntil: until }));
  return said({ ...world, deps: { ...world.deps, access } }, 'renew-access', 60);
};
