import { beforeEach, describe, expect, it } from 'vitest';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { ValueReader } from '#functions/ground/ports/value-reader.ts';
import { approveDraft } from '#functions/jobs/approve-draft.ts';
import { checkContent } from '#functions/jobs/check-content.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { approvalInForce } from '#functions/story/stories/approval.ts';
import { readApprovals } from '#functions/story/stories/pin-approval.ts';
import { type StoryFacts, storyFactsKey } from '#functions/story/stories/story-facts.ts';
import { omarsStory, put, smallWorld, widePicture } from '#test/builders/newsroom/world.ts';

const id = 'omars-vecka';
const commented = omarsStory.replace('author:', '# Anna skrev, Omar läste\nauthor:');
const sentence = 'Alla säger vad de vill, och sedan får vi det att gå ihop.';
/** Sure of what the world's employer has as its one value. */
const sure: ValueReader = {
  version: 'sure-1',
  read: async (_, values) => ({
    version: 'sure-1',
    ranked: values.map((value) => ({ value: value.id, score: 9, likely: true, sentence })),
    trouble: null,
  }),
};

describe('the answer about the values', () => {
  let deps: Deps;
  let value = '';
  const text = async (folder: string) =>
    new TextDecoder().decode((await deps.content.get(`stories/${folder}/${id}/story.md`))?.body);
  const approved = async () => approvalInForce((await readApprovals(deps, id)).entries) ?? expect.unreachable();
  const approve = async (values?: readonly string[]) => {
    const { stories } = await checkContent(deps, [`stories/drafts/${id}`]);
    const seen = stories[0]?.seen ?? null;
    return approveDraft(deps, id, { elsewhere: false, seen, ...(values === undefined ? {} : { values }) });
  };
  beforeEach(async () => {
    deps = { ...(await smallWorld()), values: sure };
    await put(deps, {
      [`stories/drafts/${id}/story.md`]: commented,
      [`stories/drafts/${id}/elsa.jpg`]: await widePicture(),
    });
    await reviewStories(deps);
    value = (await readJson<StoryFacts>(deps.reports, storyFactsKey(id)))?.suggested?.shown[0]?.value ?? '';
  });

  it('is written into the story before it is pinned, and is kept with what the machine suggested', async () => {
    expect(await approve([value])).toMatchObject({ moved: true });
    await reviewStories(deps);
    expect(await text('approved')).toBe(commented.replace(/\n---\n(?=Klockan)/, `\nvalues: [${value}]\n---\n`));
    const { values, suggested, linkedin, hashes } = await approved();
    expect(values).toEqual({ primary: value, values: [value], by: 'person' });
    expect(suggested).toEqual({ version: 'sure-1', shown: [{ value, score: 9, likely: true, sentence }] });
    expect(linkedin.shown).toContain('#Delaktighet');
    expect(hashes.fields).not.toBe('');
  });

  it('may be none of these, and then nothing is published of any value', async () => {
    await approve([]);
    await reviewStories(deps);
    expect(await text('approved')).toContain('\nvalues: []\n');
    const { values, linkedin } = await approved();
    expect(values).toEqual({ primary: null, values: [], by: 'person' });
    expect(linkedin.shown).not.toContain('#Delaktighet');
  });

  it('is asked for and not demanded: without it the likely one is counted, and not published', async () => {
    await approve();
    await reviewStories(deps);
    expect(await text('approved')).toBe(commented);
    const { values, linkedin } = await approved();
    expect(values).toEqual({ primary: value, values: [value], by: 'machine' });
    expect(linkedin.shown).not.toContain('#Delaktighet');
    expect(linkedin.shown).toContain('utm_campaign=berattelse');
  });

  it.each([[['okänt']], [['moten', 'okänt']]])(
    'is refused when it names what the employer has not: %j',
    async (values) => {
      expect(await approve(values)).toMatchObject({ moved: false, why: 'values', known: [value] });
      expect(await text('drafts')).toBe(commented);
    },
  );

  it('after an approval is a new approval', async () => {
    await approve();
    await reviewStories(deps);
    const key = `stories/approved/${id}/story.md`;
    await deps.content.put(key, commented.replace('author:', `values: [${value}]\nauthor:`));
    const { findings } = await reviewStories(deps);
    expect(findings.map(({ rule }) => rule)).toContain('changed-after-approval');
  });
});
