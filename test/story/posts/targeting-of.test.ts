import { describe, expect, it } from 'vitest';
import { audienceWords } from '#functions/newsroom/screens/queries/sheet/audience-words.ts';
import { ChannelSettings } from '#functions/story/organisation/channel-settings.ts';
import { targetingOf } from '#functions/story/posts/targeting-of.ts';

const sweden = { geoLocations: ['urn:li:geo:105117694'] };
const english = { interfaceLocales: [{ language: 'en', country: 'GB' }] };
const channels = (targeting: object, own?: object) =>
  ChannelSettings.parse({
    linkedin: { targeting },
    audiences: [{ id: 'students', name: { sv: 'Studenter', en: 'Students' }, ...(own && { targeting: own }) }],
  });

describe('whom a LinkedIn post is shown to', () => {
  it.each([
    ['everyone, when nothing is said', channels({}), undefined, null],
    ['everyone, when an audience says nothing', channels({}), 'students', null],
    ['everyone, when the facets are empty', channels({ geoLocations: [] }, { seniorities: [] }), 'students', null],
    ['those of all posts', channels(sweden), undefined, sweden],
    ['those of the audience', channels({}, english), 'students', english],
    ['everyone, in a story for nobody in particular', channels({}, english), undefined, null],
    ['everyone, in a story for an audience that is not there', channels({}, english), '__proto__', null],
    ['those of both', channels(sweden, english), 'students', { ...sweden, ...english }],
    [
      'those of the audience where both say something',
      channels(sweden, { geoLocations: ['urn:li:geo:2'] }),
      'students',
      { geoLocations: ['urn:li:geo:2'] },
    ],
  ])('is %s', (_, settings, audience, targeting) => {
    expect(targetingOf(settings, audience)).toEqual(targeting);
  });

  it.each([
    ['a facet that LinkedIn does not have', { cities: ['Nordhamn'] }],
    ['a name of another kind', { geoLocations: ['urn:li:organization:1'] }],
    ['a name without a number', { jobFunctions: ['urn:li:function:teacher'] }],
    ['a language that is no code', { interfaceLocales: [{ language: 'svenska', country: 'SE' }] }],
    ['a size in words', { staffCountRanges: ['large'] }],
  ])('is not %s', (_, targeting) => {
    expect(ChannelSettings.safeParse({ linkedin: { targeting } }).success).toBe(false);
  });

  it('is told in words', () => {
    expect(audienceWords(null)).toBeNull();
    expect(audienceWords({ ...sweden, ...english, jobFunctions: ['urn:li:function:1', 'urn:li:function:2'] })).toEqual({
      sv: 'plats 105117694 och LinkedIn på brittisk engelska och yrkesområde 1 eller 2',
      en: 'place 105117694 and LinkedIn in British English and job function 1 or 2',
    });
  });
});
