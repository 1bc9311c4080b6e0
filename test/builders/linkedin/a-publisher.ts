import sharp from 'sharp';
import { onTestFinished } from 'vitest';
import { heldSecret } from '#functions/adapters/channels/linkedin/access/held-secret.ts';
import { linkedInAccess } from '#functions/adapters/channels/linkedin/access/linkedin-access.ts';
import { linkedInChannel } from '#functions/adapters/channels/linkedin/linkedin-channel.ts';
import { inProcessBus } from '#functions/adapters/event-bus/in-process.ts';
import { PublicationDue } from '#functions/ground/events/publication-due.ts';
import { hasErrors } from '#functions/ground/findings/finding.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Outcome } from '#functions/ground/run-report/job-report.ts';
import { approveReviewed } from '#functions/jobs/approve-reviewed.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { startDue } from '#functions/jobs/start-due.ts';
import { readReviewFacts } from '#functions/newsroom/review/read-review-facts.ts';
import { reviewStory } from '#functions/newsroom/review/review-story.ts';
import { dayPlanKey, utcDay } from '#functions/publishing/campaigns/plan.ts';
import { startLinkedInSandbox } from '#functions/sandbox/linkedin/linkedin-sandbox.ts';
import { type ApprovedPost, approvalInForce } from '#functions/story/stories/approval.ts';
import { listStories } from '#functions/story/stories/list-stories.ts';
import { pinApproval, readApprovals } from '#functions/story/stories/pin-approval.ts';
import { hashStory } from '#functions/story/stories/story-hashes.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { due, newsroomWorld, nine, story } from '#test/builders/core/newsroom-world.ts';
import { tamperingProxy } from '#test/servers/tampering-proxy.ts';

export const page = 'urn:li:organization:5515715';

export type Told = {
  readonly id?: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly body?: string;
  /** How many pictures the story has. */
  readonly pictures?: number;
  /** Pins another post than the review composed, as if none of our own rules stood in its way. */
  readonly pinned?: Partial<ApprovedPost>;
};

export type Setup = {
  readonly tier?: 'development' | 'standard';
  readonly organization?: string;
  readonly version?: string;
  readonly token?: string;
  readonly refreshToken?: string;
};

const aPhotograph = (n: number) =>
  sharp({ create: { width: 480, height: 300, channels: 3, background: { r: 40 + n, g: 90, b: 140 } } })
    .jpeg()
    .toBuffer();

/**
 * The tick and the publisher with stores in memory, and the real adapter speaking HTTP to the sandbox, on Tuesday at nine.
 * Stories are reviewed and approved by the pipeline itself.
 */
export const aPublisher = async ({
  tier = 'standard',
  token = 'sandbox-token',
  refreshToken = 'sandbox-refresh-token',
  ...setup
}: Setup = {}) => {
  const world = await newsroomWorld();
  const { clock } = world.deps;
  const sandbox = await startLinkedInSandbox({ now: () => clock.now().epochMilliseconds, tier });
  const proxy = await tamperingProxy(sandbox.url);
  onTestFinished(async () => {
    await proxy.close();
    await sandbox.close();
  });
  const secret = heldSecret({
    get: async () =>
      JSON.stringify({
        accessToken: token,
        refreshToken,
        clientId: 'sandbox-client',
        clientSecret: 'sandbox-secret',
      }),
    put: async () => undefined,
  });
  const settings = {
    baseUrl: proxy.url,
    organization: '5515715',
    version: '202609',
    token: async () => token,
    clock,
    ...setup,
  };
  const queue = inProcessBus(clock);
  const deps: Deps = {
    ...world.deps,
    bus: queue.bus,
    channels: { ...world.deps.channels, linkedin: linkedInChannel(settings) },
    access: linkedInAccess(settings, secret),
  };
  const put = (key: string, body: string | Uint8Array) => deps.content.put(key, body);
  const review = async ({ id = story, fields = {}, body, pictures = 0 }: Told) => {
    const images = Array.from({ length: pictures }, (_, n) => ({
      file: `${n}.jpg`,
      alt: `Elsa vid tavlan, bild ${n}.`,
    }));
    const named = { unit: 'utbildning', ...(pictures === 0 ? {} : { images }), ...fields };
    await put(`stories/approved/${id}/story.md`, aStorySource(named, body));
    await deps.content.remove(`stories/drafts/${id}/story.md`);
    for (const [n, { file }] of images.entries()) await put(`stories/approved/${id}/${file}`, await aPhotograph(n));
    const { facts, findings } = await readReviewFacts(deps, await listStories(deps));
    if (facts === null || hasErrors(findings)) throw new Error(JSON.stringify(findings));
    return reviewStory(deps, facts, { folder: 'approved', id, name: id });
  };
  /** Approves as a communicator does; returns the rules that stood in the way. */
  const approve = async (told: Told = {}): Promise<readonly string[]> => {
    const reviewed = await review(told);
    const { read } = reviewed;
    const chain = await readApprovals(deps, told.id ?? story);
    const post = reviewed.composed?.linkedin;
    if (told.pinned === undefined || read.story === null || post === undefined) {
      await approveReviewed(deps, reviewed, { version: 'lexicon', ranked: [], trouble: null });
      return reviewed.findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
    }
    await pinApproval(deps, chain, {
      story: told.id ?? story,
      author: 'anna.k',
      approvedBy: 'eva.k',
      hashes: hashStory(read.story, read.file, read.images, null),
      linkedin: { shown: post.shown, commentary: post.commentary, ...told.pinned },
      values: { primary: null, values: [], by: 'person' },
    });
    return [];
  };
  const plan = async (...slots: readonly Parameters<typeof due>[0][]): Promise<void> => {
    const planned = slots.map((slot) => ({ ...due(slot), reason: { sv: '', en: '' }, runnersUp: [] }));
    const day = utcDay(nine.toString());
    await deps.reports.put(dayPlanKey(day), JSON.stringify({ day, planned }));
  };
  /** One tick so many minutes after nine, and all that it asks for. */
  const tick = async (minutes = 0, channels: Partial<Deps['channels']> = {}): Promise<readonly Outcome[]> => {
    world.at(nine.add({ minutes }));
    const mine = { ...deps, channels: { ...deps.channels, ...channels } };
    const outcomes: Outcome[] = [...(await startDue(deps)).outcomes];
    await queue.drain(async ({ 'detail-type': name, detail }) => {
      if (name === 'PublicationDue') outcomes.push(await servePublication(mine, PublicationDue.detail.parse(detail)));
    });
    return outcomes;
  };
  await deps.records.list('approvals/').then((all) => Promise.all(all.map(({ key }) => deps.records.remove(key))));
  await plan({});
  return {
    ...world,
    deps,
    settings,
    sandbox,
    proxy,
    put,
    review,
    approve,
    plan,
    tick,
    /** Kinds of the entries of the ledger, in order. */
    kinds: async (fields: Parameters<typeof due>[0] = {}) =>
      (await world.ledger(due(fields).publication)).map(({ kind }) => kind).join(' '),
    /** What a reader of the page meets. */
    visible: () => sandbox.posts().filter(({ hidden, deletedAt }) => !hidden && deletedAt === null),
    /** Somebody said the very same yesterday, and took it down. */
    deletedBefore: async (): Promise<void> => {
      const approval = approvalInForce((await readApprovals(deps, story)).entries);
      if (approval === null) throw new Error('The story is not approved.');
      const post = { channel: 'linkedin' as const, ...approval.linkedin, pictures: [], article: null };
      const sent = await deps.channels.linkedin.send(post, { pictures: [] });
      if (sent.outcome === 'published') await deps.channels.linkedin.remove(sent.externalId);
    },
    give: (body: Readonly<Record<string, unknown>>) =>
      fetch(`${sandbox.url}/_sandbox/tokens`, { method: 'POST', body: JSON.stringify(body) }),
  };
};

export type Publisher = Awaited<ReturnType<typeof aPublisher>>;
