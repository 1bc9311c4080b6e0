import { beforeEach, describe, expect, it } from 'vitest';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { checkContent } from '#functions/jobs/check-content.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { approvedWords } from '#functions/newsroom/review/approved-words.ts';
import { textHashes } from '#functions/newsroom/review/text-hashes.ts';
import { wordsHash } from '#functions/story/stories/words-hash.ts';
import { aConsent } from '#test/builders/core/a-consent.ts';
import { aStory } from '#test/builders/core/a-story.ts';
import { omarsStory, put, smallWorld, widePicture } from '#test/builders/newsroom/world.ts';

const other = 'f'.repeat(64);
const omar = 'consents/omar-2026.yaml';
const key = 'stories/drafts/omars-vecka/story.md';

describe('approvedWords', () => {
  const story = aStory();
  const about = (textHash: string | null) =>
    approvedWords({ story, consents: new Map([['elsa-2026', aConsent({ textHash })]]) });

  it('says where, what, and what to do, in both languages', () => {
    const line = story.source.split('\n').findIndex((one) => one.includes('consent: elsa-2026')) + 1;
    expect(about(other)).toEqual([
      {
        file: 'stories/approved/vi-bestammer-veckan/story.md',
        line,
        rule: 'consent-text',
        severity: 'error',
        message: {
          sv: 'Texten är en annan än den som Elsa har godkänt.',
          en: 'The text differs from what Elsa approved.',
        },
        hint: {
          sv: `Ändra tillbaka texten, eller låt Elsa läsa den som den är nu. Säger Elsa ja, skriv textHash: "${wordsHash(story)}" i consents/elsa-2026.yaml.`,
          en: `Change the text back, or let Elsa read it as it is now. If Elsa says yes, write textHash: "${wordsHash(story)}" in consents/elsa-2026.yaml.`,
        },
      },
    ]);
  });

  it.each([
    ['the same words', wordsHash(story)],
    ['the same words, in capitals', wordsHash(story).toUpperCase()],
    ['any words', null],
  ])('says nothing of a consent for %s', (_what, textHash) => {
    expect(about(textHash)).toEqual([]);
  });

  it('leaves a consent that is not there to the rule about that', () => {
    expect(approvedWords({ story, consents: new Map() })).toEqual([]);
  });
});

describe('the review of stories that rely on a consent for one text', () => {
  let deps: Deps;
  beforeEach(async () => {
    deps = await smallWorld();
    await put(deps, { [key]: omarsStory, 'stories/drafts/omars-vecka/elsa.jpg': await widePicture() });
  });
  const consentFor = async (textHash: string) => {
    const stored = new TextDecoder().decode((await deps.content.get(omar))?.body).replace(/textHash.*\n/, '');
    await put(deps, { [omar]: `${stored}textHash: "${textHash}"\n` });
  };
  const hash = async () => (await textHashes(deps, [key]))[0]?.sha256 ?? expect.unreachable();
  const found = async () =>
    (await checkContent(deps, [])).findings.filter(({ rule }) => rule === 'consent-text').map(({ file }) => file);
  const sheet = async () =>
    new TextDecoder().decode((await deps.reports.get('newsroom/stories/omars-vecka/index.html'))?.body);

  it('names each story with other words, and not the one with these', async () => {
    const second = 'stories/drafts/omars-dag/story.md';
    await put(deps, { [second]: omarsStory.replace('snickeri', 'teater') });
    await consentFor(await hash());
    expect(await found()).toEqual([second]);
    await consentFor(other);
    expect(await found()).toEqual([second, key]);
  });

  it('is made anew when a hash is written or mended, and its sheet shows the hash to write', async () => {
    await reviewStories(deps);
    expect(await sheet()).toContain(`Text: sha256 ${await hash()}`);
    await consentFor(other);
    await reviewStories(deps);
    expect(await sheet()).toContain('Gäller en annan text än den här.');
    expect(await sheet()).toContain('Texten är en annan än den som Omar har godkänt.');
    await consentFor(await hash());
    await reviewStories(deps);
    expect(await sheet()).not.toContain('Gäller en annan text än den här.');
  });

  it('is made anew when a hash is mended in a consent that has ended as well', async () => {
    const ended = new TextDecoder().decode((await deps.content.get(omar))?.body).replace('2028-02-01', '2026-03-01');
    await put(deps, { [omar]: ended });
    await consentFor(other);
    const rules = async () =>
      (await reviewStories(deps)).findings.flatMap(({ rule }) => (rule.startsWith('consent') ? [rule] : [])).sort();
    expect(await rules()).toEqual(['consent-expired', 'consent-text']);
    await consentFor(await hash());
    expect(await rules()).toEqual(['consent-expired']);
  });

  it('tells the planning the hash of the words', async () => {
    await reviewStories(deps);
    const facts = await deps.reports.get('stories/omars-vecka.json');
    expect(JSON.parse(new TextDecoder().decode(facts?.body))).toMatchObject({ words: await hash() });
  });

  it('gives the hashes of what is asked for, and of no withdrawn or unreadable story', async () => {
    await put(deps, {
      'stories/withdrawn/borta/story.md': omarsStory,
      'stories/drafts/trasig/story.md': new Uint8Array([0xff, 0xfe]),
      'stories/approved/godkand/story.md': omarsStory,
    });
    const files = async (paths: readonly string[]) => (await textHashes(deps, paths)).map(({ file }) => file).sort();
    expect(await files([])).toEqual(['stories/approved/godkand/story.md', key]);
    expect(await files(['stories/drafts/'])).toEqual([key]);
    expect(await files(['consents'])).toEqual([]);
  });
});
