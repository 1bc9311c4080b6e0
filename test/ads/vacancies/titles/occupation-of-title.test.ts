import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveMunicipality, resolveOccupation } from '#functions/ads/vacancies/taxonomy.ts';
import { municipalityNamed } from '#functions/ads/vacancies/titles/municipality-named.ts';
import {
  employersOccupation,
  occupationOfTitle,
  occupationsOfTitle,
} from '#functions/ads/vacancies/titles/occupation-of-title.ts';
import { Organisation } from '#functions/story/organisation/organisation.ts';
import { headlineAds } from '#test/ads/vacancies/titles/headline-ads.ts';

const groupOf = (headline: string) => occupationOfTitle(headline)?.ssyk ?? null;

describe.each(['tuning', 'held-out'] as const)('the headlines and places of municipal ads (%s)', (file) => {
  const ads = headlineAds(file);
  const read = ads.map((ad) => ({ ad, group: groupOf(ad.headline), municipality: municipalityNamed(ad.place)?.code }));
  const right = read.filter(
    ({ ad, group, municipality }) => ad.groups.includes(group ?? '') && municipality === ad.municipality,
  );
  const wrong = read.filter(
    ({ ad, group, municipality }) =>
      (group !== null && !ad.groups.includes(group)) || (municipality ?? ad.municipality) !== ad.municipality,
  );

  test('are enough to tell, and expect what exists', () => {
    expect(ads.length).toBeGreaterThan(90);
    for (const { groups, municipality } of ads) {
      for (const group of groups) expect([group, resolveOccupation(group)?.ssyk]).toEqual([group, group]);
      expect(resolveMunicipality(municipality)?.code).toBe(municipality);
    }
  });

  test('are understood 95 times in 100, and wrongly at most twice', () => {
    const rate = (some: readonly unknown[]) => `${((100 * some.length) / ads.length).toFixed(1)} %`;
    console.info(`${file}: ${ads.length} ads, understood ${rate(right)}, wrong ${rate(wrong)}`);
    for (const { ad, municipality } of read)
      expect([ad.place, municipality ?? ad.municipality]).toEqual([ad.place, ad.municipality]);
    expect(right.length / ads.length).toBeGreaterThanOrEqual(0.95);
    expect(wrong.length / ads.length).toBeLessThanOrEqual(0.02);
  });
});

describe('an occupation in a headline', () => {
  test.each([
    ['Undersköterska/vårdbiträde natt', null],
    ['Förskollärare eller barnskötare', null],
    ['Fysioterapeut/sjukgymnast', '2272'],
    ['Studie- och yrkesvägledare', '2352'],
    ['Medicinska sekreterare till vårdadministrationen', '4117'],
    ['Läkarsekreterare', '4117'],
    ['Vårdadministratörer', '4117'],
    ['Narkossjuksköterskor', '2223'],
    ['Sjuksköterskor till avdelning 34', '2221'],
    ['Dialyssjuksköterska', null],
    ['Specialistsjuksköterska, intensivvård', '2228'],
    ['HR-chef till socialförvaltningen', '1220'],
    ['Projektledare arbetsmarknad', null],
    ['Gynekolog', null],
    ['Bolagsjurist', '2614'],
    ['Förskol\u00adlärare', '2343'],
    ['KOCK TILL HAMNSKOLAN', '5120'],
    ['Kockums', null],
    ['Vi behöver dig!', null],
    ['Projektledare', null],
    ['Teamledare hemtjänst', null],
    ['', null],
    ['__proto__ constructor', null],
  ])('of %j is %s', (headline, group) => {
    expect(groupOf(headline)).toBe(group);
  });

  test('that could be two is both, and no guess', () => {
    expect(occupationsOfTitle('Undersköterska/vårdbiträde natt').map(({ ssyk }) => ssyk)).toEqual(['5321', '5330']);
    expect(occupationsOfTitle('Kock och måltidsbiträde').map(({ ssyk }) => ssyk)).toEqual(['5120', '9412']);
    expect(occupationsOfTitle('Rektor med ansvar för elever och personal')).toHaveLength(1);
  });

  test('is explained', () => {
    expect(occupationOfTitle('Erfaren ssk till Strandgården')?.how).toEqual({
      sv: 'ur orden «ssk»: 2221 Grundutbildade sjuksköterskor',
      en: 'from the words "ssk": 2221 Grundutbildade sjuksköterskor',
    });
  });

  test('may be a name of the employer’s own', () => {
    const own = Organisation.parse({
      occupations: [{ ssyk: '5342', name: { sv: 'omsorgskock (special)', en: 'care cook' }, family: 'care' }],
    }).occupations;
    expect(employersOccupation('Vi söker omsorgskock (special) nu', own)?.ssyk).toBe('5342');
    expect(employersOccupation('Kock', own)).toBeNull();
  });

  test('is found or not, in any text, at once', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary', maxLength: 2_000 })),
        (headline) => {
          const group = groupOf(headline);
          if (group !== null) expect(resolveOccupation(group)?.ssyk).toBe(group);
        },
      ),
    );
    const began = performance.now();
    for (const part of ['a', 'lärar', 'enhets-', ' ', 'bistånd']) groupOf(part.repeat(100_000));
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});

describe('a municipality', () => {
  test.each([
    ['Göteborgs Stad', '1480'],
    ['Borås Stad', '1490'],
    ['Hisings Backa', '1480'],
    ['Härryda kommun, Mölnlycke', '1401'],
    ['Kajen 2, 411 05 Göteborg', null],
    ['Region Gotland', '0980'],
    ['Habo', '0643'],
    ['Atlantis', null],
    ['', null],
    ['s', null],
  ])('called %j is %s', (place, code) => {
    expect(municipalityNamed(place)?.code ?? null).toBe(code);
  });
});
