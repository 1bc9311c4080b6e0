import { beforeEach, describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { approveDraft } from '#functions/jobs/approve-draft.ts';
import { checkContent } from '#functions/jobs/check-content.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { clearStory } from '#functions/publishing/publications/sending/cleared-story.ts';
import { requireSettings } from '#functions/story/organisation/read-settings.ts';
import { approvalInForce } from '#functions/story/stories/approval.ts';
import { moveStory } from '#functions/story/stories/move-story.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';
import type { StoryFolder } from '#functions/story/stories/story.ts';
import { mortalProcess } from '#test/builders/core/mortal-process.ts';
import { omarsStory, put, smallWorld, widePicture } from '#test/builders/newsroom/world.ts';
import { spellings } from '#test/builders/spellings.ts';

const id = 'omars-vecka';
const changed = omarsStory.replace('Förra veckan', 'I går');
const logo = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40"/></svg>';

let deps: Deps;
const lay = async (folder: StoryFolder, source = omarsStory) =>
  put(deps, {
    [`stories/${folder}/${id}/story.md`]: source,
    [`stories/${folder}/${id}/elsa.jpg`]: await widePicture(),
  });
const move = (from: StoryFolder, to: StoryFolder) => moveStory(deps, id, from, to);
/** What the review says of the story, beside what it says of the language. */
const review = async () => {
  const { findings } = await reviewStories(deps);
  return findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule);
};
const isApproved = async () => approvalInForce((await readApprovals(deps, id)).entries) !== null;
const sent = async () => {
  const cleared = await clearStory(deps, id, await requireSettings(deps));
  return 'stop' in cleared ? cleared.reason : 'sent';
};
const seen = async () => (await checkContent(deps, [`stories/drafts/${id}`])).stories[0]?.seen ?? null;

beforeEach(async () => {
  deps = await smallWorld();
});

describe('a folder moved by hand', () => {
  it('is approved when it is what the newest sheet showed', async () => {
    await lay('drafts');
    await review();
    await move('drafts', 'approved');
    expect([await review(), await isApproved(), await sent()]).toEqual([[], true, 'sent']);
  });

  it.each([
    ['the text was changed', () => lay('drafts', changed)],
    [
      'a picture was changed',
      async () => put(deps, { [`stories/drafts/${id}/elsa.jpg`]: new Uint8Array([...(await widePicture()), 0]) }),
    ],
    [
      'the sender line was changed',
      async () =>
        put(deps, {
          'brand.yaml': new TextDecoder()
            .decode((await deps.content.get('brand.yaml'))?.body)
            .replace('som märks', 'som syns'),
        }),
    ],
  ])(
    'is not when %s since, however often it is looked at, until it is approved by way of drafts',
    async (_, change) => {
      await lay('drafts');
      await review();
      await change();
      await move('drafts', 'approved');
      expect(await review()).toEqual(['changed-since-sheet']);
      expect(await review()).toEqual(['changed-since-sheet']);
      expect([await isApproved(), await sent()]).toEqual([false, 'not-approved']);
      await move('approved', 'drafts');
      await review();
      const sheet = new TextDecoder().decode((await deps.reports.get(`newsroom/stories/${id}/index.html`))?.body);
      expect(sheet).toContain(`vardag approve ${id} --seen ${await seen()}`);
      await move('drafts', 'approved');
      expect([await review(), await isApproved()]).toEqual([[], true]);
    },
  );

  it('back from withdrawn is approved anew, never on the old signature', async () => {
    await lay('approved');
    await review();
    await move('approved', 'withdrawn');
    expect(await sent()).toBe('not-approved');
    await review();
    await move('withdrawn', 'approved');
    expect(await sent()).toBe('not-approved');
    expect([await review(), await isApproved(), await sent()]).toEqual([['withdrawn-before'], false, 'not-approved']);
    await move('approved', 'drafts');
    await review();
    await move('drafts', 'approved');
    expect([await review(), await sent()]).toEqual([[], 'sent']);
  });
});

describe('approving by the short hash', () => {
  const approve = (hash: string | null) => approveDraft(deps, id, { elsewhere: false, seen: hash });

  it('takes the version that lies there, and no other', async () => {
    await lay('drafts');
    const first = (await seen()) ?? '';
    expect(first).toMatch(/^[0-9a-f]{12}$/);
    expect(await approve(null)).toMatchObject({ moved: false, why: 'unseen', seen: first });
    await lay('drafts', changed);
    expect(await approve(first)).toMatchObject({ moved: false, why: 'unseen', seen: await seen() });
    expect(await approve((await seen())?.toUpperCase() ?? '')).toMatchObject({ moved: true });
    expect([await review(), await isApproved()]).toEqual([[], true]);
  });
});

describe('what lies in two folders', () => {
  it('is sent from neither, and the finding says so', async () => {
    await lay('approved');
    await review();
    await lay('drafts', changed);
    expect(await sent()).toBe('in-two-folders');
    expect(new Set(await review())).toEqual(new Set(['story-in-two-folders']));
    expect(await sent()).toBe('in-two-folders');
  });

  it.each(['approved', 'drafts'] as const)('is withdrawn when it lies in withdrawn and %s', async (folder) => {
    await lay('approved');
    await review();
    if (folder === 'drafts') await move('approved', 'drafts');
    await put(deps, { [`stories/withdrawn/${id}/reason.txt`]: 'Ångrat sig.' });
    expect(await sent()).toBe(folder === 'approved' ? 'story-withdrawn' : 'not-approved');
    expect(await review()).toContain('story-in-two-folders');
    expect(await isApproved()).toBe(false);
  });

  it('is not what a hidden file makes of it', async () => {
    await lay('approved');
    await put(deps, { [`stories/withdrawn/${id}/.DS_Store`]: 'x', [`stories/drafts/${id}/.DS_Store`]: 'x' });
    expect([await review(), await sent()]).toEqual([[], 'sent']);
  });
});

describe('a move', () => {
  it.each([...Array(7).keys()])(
    'that dies after %d of its writes is never half told, and ends when asked again',
    async (n) => {
      await lay('drafts');
      await review();
      const { mortal } = mortalProcess({ atWrite: n + 1, when: 'before' });
      await moveStory({ ...deps, content: mortal(deps.content) }, id, 'drafts', 'approved').catch(() => undefined);
      expect(await review()).not.toContain('story-in-two-folders');
      await move('drafts', 'approved');
      expect([await review(), await isApproved(), await sent()]).toEqual([[], true, 'sent']);
      expect((await deps.content.list('stories/')).map(({ key }) => key)).toEqual([
        `stories/approved/${id}/elsa.jpg`,
        `stories/approved/${id}/story.md`,
      ]);
    },
  );
});

describe('signatures', () => {
  const signed = async (tags: Readonly<Record<'story.md' | 'elsa.jpg', Readonly<Record<string, string>>>>) => {
    const content = memoryStore();
    for (const { key } of await deps.content.list(''))
      await content.put(key, (await deps.content.get(key))?.body ?? '');
    const folder = `stories/approved/${id}`;
    await content.put(`${folder}/story.md`, omarsStory, { tags: tags['story.md'] });
    await content.put(`${folder}/elsa.jpg`, await widePicture(), { tags: tags['elsa.jpg'] });
    deps = { ...deps, content };
  };
  const eva = { 'approved-by': 'AROAEXAMPLE:eva.k' };

  it('are one for every file', async () => {
    await signed({ 'story.md': eva, 'elsa.jpg': eva });
    expect([await review(), await isApproved()]).toEqual([[], true]);
  });

  it('of another under a picture approve nothing', async () => {
    await signed({ 'story.md': eva, 'elsa.jpg': { 'approved-by': 'AROAEXAMPLE:bo.l' } });
    expect([await review(), await isApproved()]).toEqual([['signed-by-another'], false]);
  });

  it('are not of whom the store says to have written a file, whatever the author line says', async () => {
    await signed({ 'story.md': { ...eva, 'written-by': 'AROAOTHER:Eva.K' }, 'elsa.jpg': eva });
    expect([await review(), await isApproved()]).toEqual([['approver-is-author'], false]);
  });

  it.each(spellings)('of %j by %j approve nothing', async (author, user) => {
    deps = { ...deps, user };
    await lay('approved', omarsStory.replace('author: anna.k', `author: ${JSON.stringify(author)}`));
    expect([await review(), await isApproved()]).toEqual([['approver-is-author'], false]);
  });
});

it('a mark replaced after the approval is not published', async () => {
  const brand = new TextDecoder().decode((await deps.content.get('brand.yaml'))?.body);
  await put(deps, { 'brand.yaml': `${brand}logo: logo.svg\nmark: {}\n`, 'logo.svg': logo });
  await lay('approved');
  expect([await review(), await sent()]).toEqual([[], 'sent']);
  await put(deps, { 'logo.svg': logo.replaceAll('40', '60') });
  expect(await sent()).toBe('changed-after-approval');
  expect(await review()).toEqual(['changed-after-approval']);
});
