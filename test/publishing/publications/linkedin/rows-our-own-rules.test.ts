import { describe, expect, it } from 'vitest';
import { aPublisher, type Publisher, type Told } from '#test/builders/linkedin/a-publisher.ts';

type Guarded = {
  readonly row: number;
  readonly says: string;
  readonly told: Told;
  /** The finding that keeps the story from being approved. */
  readonly finding: string;
};

const long = `${'Vi planerar veckan. '.repeat(160)}\n\n<!-- more -->\n\nMer.`;
const image = { file: '0.jpg', alt: 'a'.repeat(4_087) };

/** What our own rules keep from LinkedIn: a story with the fault is never approved, and what is not approved is not sent. */
const stories: readonly Guarded[] = [
  { row: 31, says: 'a story without a text', told: { body: '' }, finding: 'text-missing' },
  { row: 32, says: 'a text that is too long', told: { body: long }, finding: 'linkedin-too-long' },
  {
    row: 33,
    says: 'an alt text that is too long',
    told: { fields: { images: [image] }, pictures: 1 },
    finding: 'alt-text-long',
  },
  { row: 39, says: 'more pictures than a post may have', told: { pictures: 21 }, finding: 'too-many-pictures' },
  { row: 41, says: 'an address that is none', told: { fields: { link: 'https://a:b:c/d' } }, finding: 'wrong-form' },
];

type Setting = { readonly row: number; readonly says: string; readonly linkedin: string; readonly finding: string };

/** What is set for all stories and would be refused for each: told by the file and the line, before anything is planned. */
const settings: readonly Setting[] = [
  { row: 7, says: 'a version that is no month', linkedin: '{ version: latest }', finding: 'wrong-form' },
  {
    row: 26,
    says: 'a facet that does not exist',
    linkedin: '{ targeting: { cities: [Nordhamn] } }',
    finding: 'unknown-key',
  },
  {
    row: 42,
    says: 'a place that is no name of a place',
    linkedin: '{ targeting: { geoLocations: ["urn:li:city:1"] } }',
    finding: 'wrong-form',
  },
  { row: 20, says: 'a mention without the page', linkedin: '{ mention: Nordhamns stad }', finding: 'missing-field' },
];

const nothing = { ledger: 'claimed refused', posts: 0, requests: 0 };
const cameOf = async (publisher: Publisher) => {
  await publisher.tick();
  return { ledger: await publisher.kinds(), posts: publisher.visible().length, requests: publisher.proxy.seen.length };
};

describe('what our own rules keep from LinkedIn', () => {
  it.each(stories)('row $row: $says never reaches the network: finding $finding', async ({ told, finding }) => {
    const publisher = await aPublisher();
    expect(await publisher.approve(told)).toContain(finding);
    expect(await cameOf(publisher)).toEqual(nothing);
  });

  it.each(settings)('row $row: $says never reaches the network: finding $finding', async ({ linkedin, finding }) => {
    const publisher = await aPublisher();
    await publisher.put('channels.yaml', `linkedin: ${linkedin}\n`);
    await expect(publisher.review({})).rejects.toThrow(`"rule":"${finding}"`);
  });

  it('row 33: an alt text that got past the review is refused by the publisher before any request', async () => {
    const publisher = await aPublisher();
    await publisher.approve({ fields: { images: [image] }, pictures: 1, pinned: {} });
    expect(await cameOf(publisher)).toEqual(nothing);
    expect((await publisher.ledger()).at(-1)).toMatchObject({ reason: 'alt-text-too-long' });
  });

  it('row 39: twenty-one pictures that got past the review are refused by the publisher before any request', async () => {
    const publisher = await aPublisher();
    await publisher.approve({ pictures: 21, pinned: {} });
    expect(await cameOf(publisher)).toEqual(nothing);
    expect((await publisher.ledger()).at(-1)).toMatchObject({ reason: 'too-many-pictures' });
  });

  it('row 60: every reserved sign is escaped, so that the network shows the whole text', async () => {
    const publisher = await aPublisher();
    const said = 'Vi säger \\| {ja} @alla [här] (nu) <snart> #nej *aldrig* _kanske_ ~ungefär~.';
    const body = `${said.replace(/[\\|{}@[\]()<>#*_~]/g, '\\$&')}\n\n<!-- more -->\n\nMer.`;
    expect(await publisher.approve({ body })).toEqual([]);
    await publisher.tick();
    expect(publisher.visible().map(({ shownText }) => shownText.split('\n')[0])).toEqual([said]);
  });
});
