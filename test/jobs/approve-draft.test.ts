import { beforeEach, describe, expect, it } from 'vitest';
import { givenUser } from '#functions/adapters/approver/given-user.ts';
import type { Signature } from '#functions/ground/ports/approver.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { approveDraft } from '#functions/jobs/approve-draft.ts';
import { checkContent } from '#functions/jobs/check-content.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { approvalInForce } from '#functions/story/stories/approval.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';
import { at, omarsStory, put, smallWorld, widePicture } from '#test/builders/newsroom/world.ts';

const id = 'omars-vecka';
const eva = 'AROAEXAMPLE:eva.k@nordhamn.example';
const unsigned = { signed: false, why: 'refused', cause: new Error('ExpiredToken') } as const;

/** As the content bucket: what is approved carries the identity of its writer, or is refused. */
const guarded = (content: Deps['content'], userId: string): Deps['content'] => ({
  ...content,
  put: async (key, body, options = {}) => {
    if (key.startsWith('stories/approved/') && options.tags?.['approved-by'] !== userId)
      throw new Error('AccessDenied');
    return content.put(key, body, options);
  },
});

describe('approving a draft', () => {
  let deps: Deps;
  let asked = 0;
  const signedAs = (signature: Signature): Deps => ({
    ...deps,
    content: guarded(deps.content, eva),
    approver: {
      sign: async () => {
        asked += 1;
        return signature;
      },
    },
  });
  const keys = async () => (await deps.content.list('stories/')).map(({ key }) => key.replace('stories/', ''));
  const seenNow = async () => (await checkContent(deps, [`stories/drafts/${id}`])).stories[0]?.seen ?? null;
  const inDrafts = [`drafts/${id}/elsa.jpg`, `drafts/${id}/story.md`];
  const inApproved = [`approved/${id}/elsa.jpg`, `approved/${id}/story.md`];
  const approvedBy = async () => {
    await reviewStories(deps);
    return approvalInForce((await readApprovals(deps, id)).entries)?.approvedBy;
  };
  beforeEach(async () => {
    asked = 0;
    deps = await smallWorld();
    await put(deps, {
      [`stories/drafts/${id}/story.md`]: omarsStory,
      [`stories/drafts/${id}/elsa.jpg`]: await widePicture(),
    });
  });

  it('moves every file, each signed with the identity that the store compares, and the review reads it back', async () => {
    const done = await approveDraft(signedAs({ signed: true, by: eva }), id, {
      elsewhere: false,
      seen: await seenNow(),
    });
    expect([done, await keys()]).toEqual([expect.objectContaining({ moved: true, by: eva }), inApproved]);
    expect(await approvedBy()).toBe(eva);
    const sheet = await deps.reports.get(`newsroom/stories/${id}/index.html`);
    expect(new TextDecoder().decode(sheet?.body)).toContain('<p>eva.k@nordhamn.example godkände');
  });

  it.each([unsigned, { ...unsigned, why: 'unreachable' } as const])(
    'moves nothing when nobody can sign: $why',
    async (signature) => {
      expect(await approveDraft(signedAs(signature), id, { elsewhere: false, seen: await seenNow() })).toEqual({
        moved: false,
        why: 'unsigned',
        unsigned: signature,
      });
      expect(await keys()).toEqual(inDrafts);
    },
  );

  it('loses nothing when the store refuses the signature', async () => {
    const refused = approveDraft(signedAs({ signed: true, by: 'eva.k' }), id, {
      elsewhere: false,
      seen: await seenNow(),
    });
    await expect(refused).rejects.toThrow('AccessDenied');
    expect(await keys()).toEqual(inDrafts);
  });

  it.each([
    ['a draft with errors', async () => put(deps, { [`stories/drafts/${id}/story.md`]: 'title: x' }), 'errors'],
    [
      'no draft',
      async () => void (await Promise.all(inDrafts.map((key) => deps.content.remove(`stories/${key}`)))),
      'absent',
    ],
  ])('asks nobody who they are for %s', async (_, arrange, why) => {
    await arrange();
    expect(
      await approveDraft(signedAs({ signed: true, by: eva }), id, { elsewhere: false, seen: await seenNow() }),
    ).toMatchObject({
      moved: false,
      why,
    });
    expect(asked).toBe(0);
  });

  it('notes that the story was back among the drafts, unless the records are kept elsewhere', async () => {
    const kinds = async () => (await readApprovals(deps, id)).entries.map(({ kind }) => kind);
    const back = async () => {
      for (const key of inApproved) await deps.content.remove(`stories/${key}`);
      await put(deps, {
        [`stories/drafts/${id}/story.md`]: `${omarsStory}\nMer.\n`,
        [`stories/drafts/${id}/elsa.jpg`]: await widePicture(),
      });
    };
    const approve = async (elsewhere: boolean) =>
      approveDraft(signedAs({ signed: true, by: eva }), id, { elsewhere, seen: await seenNow() });
    await approve(false);
    expect(await approvedBy()).toBe(eva);
    deps = at(deps, '2026-11-25T01:00:00Z');
    await back();
    await approve(true);
    expect(await kinds()).toEqual(['approved']);
    await back();
    await approve(false);
    expect(await kinds()).toEqual(['approved', 'returned']);
  });

  it.each(['anna.k', 'anna.k@nordhamn.example', 'AROAEXAMPLE:anna.k'])(
    'is not for the author of the story, signed as %s',
    async (by) => {
      const own = { ...deps, approver: givenUser(by) };
      expect(await approveDraft(own, id, { elsewhere: false, seen: await seenNow() })).toMatchObject({
        moved: true,
        by,
      });
      expect(await approvedBy()).toBeUndefined();
    },
  );
});
