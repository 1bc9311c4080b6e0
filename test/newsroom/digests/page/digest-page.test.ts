import { describe, expect, it } from 'vitest';
import { digestPage } from '#functions/newsroom/digests/page/digest-page.ts';
import { digestVerdict } from '#functions/newsroom/digests/page/digest-verdict.ts';
import type { ShortageRow } from '#functions/newsroom/digests/page/digest-view.ts';
import { engagementChart } from '#functions/newsroom/digests/page/engagement-chart.ts';
import { paceText } from '#functions/newsroom/digests/page/goal-words.ts';
import { impressionsChart } from '#functions/newsroom/digests/page/impressions-chart.ts';
import { emptyDigest, fullDigest } from '#test/newsroom/digests/page/digest-views.ts';
import { weekly } from '#test/newsroom/digests/page/view-figures.ts';
import { known, unknown } from '#test/newsroom/screens/view-parts.ts';

const words = (page: string): string => page.replace(/<[^>]+>/g, ' ').replace(/[ \n]+/g, ' ');
const alternative = (chart: string): string => /<p class="unseen">([\s\S]*?)<\/p>/.exec(chart)?.[1] ?? '';

describe('the digest', () => {
  it('sums only what is known, and says that it is a least', () => {
    expect(words(digestPage(fullDigest, 'sv'))).toContain(
      'Fem berättelser sågs minst 21\u202f500 gånger. Fler än förra perioden.',
    );
    const whole = { ...fullDigest, told: fullDigest.told.filter((story) => story.impressions.value !== null) };
    expect(words(digestPage(whole, 'sv'))).toContain('Fyra berättelser sågs 21\u202f500 gånger.');
    const blind = { ...fullDigest, told: fullDigest.told.map((story) => ({ ...story, impressions: unknown() })) };
    expect(words(digestPage(blind, 'sv'))).toContain('Hur många som såg dem är okänt.');
  });

  it('says what each campaign hoped for, what it has reached, what is missing in that, and the time left', () => {
    const page = words(digestPage(fullDigest, 'sv'));
    expect(page).toContain(
      'Kampanjernas mål Höstens bristyrken Visningar: 12\u202f400 av 20\u202f000 (62\u00a0%), efter takten Klick',
    );
    expect(page).toContain('minst 41 av 300 (minst 13\u00a0%). 3 av 45 dagar är inte inlästa.');
    expect(page).toContain('Till och med 15 december 2026, 22 dagar kvar.');
    expect(page).toContain('Visningar: okänt, målet är 30\u202f000. LinkedIn svarade inte. Avslutad 12 november 2026.');
    expect(words(digestPage(fullDigest, 'en'))).toContain('Impressions: 12,400 of 20,000 (62%)');
  });

  it('says nothing of goals when no campaign has any', () => {
    const page = digestPage({ ...fullDigest, goals: [] }, 'sv');
    expect(page).not.toContain('Kampanjernas mål');
    expect(page).not.toContain('class="goals"');
  });

  it('prints the formula and names the worst gap and the one ask', () => {
    const page = words(digestPage(fullDigest, 'sv'));
    expect(page).toContain('Engagemang = (klick + reaktioner + kommentarer + delningar) / visningar.');
    expect(page).toContain('Ingen har berättat om klimat på Gata.');
    expect(page).toContain('Låt Gatukontoret avsätta två timmar');
    expect(page.indexOf('Låt Gatukontoret')).toBeLessThan(page.indexOf('Tre tal'));
  });

  it('tells in the small print how often people chose what was suggested, in counts', () => {
    const page = words(digestPage(fullDigest, 'sv'));
    expect(page).toContain(
      'den hade sett dem. Alla: 15 och 20 av 24; 2026-Q4: 6 och 8 av 9; Delaktighet: 4 och 5 av 5.',
    );
    expect(words(digestPage(fullDigest, 'en'))).toContain('All: 15 and 20 of 24; 2026-Q4: 6 and 8 of 9;');
    expect(digestPage(emptyDigest, 'sv')).not.toContain('maskinens');
    const quarters = ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'];
    const long = quarters.map((quarter) => ({ value: null, quarter, choices: 1, first: 1, amongThree: 1 }));
    expect(words(digestPage({ ...fullDigest, agreement: long }, 'sv'))).toContain('sett dem. 2026-Q1: 1 och 1 av 1;');
  });

  it('tells no rate of a single story, nor of a value in a unit', () => {
    const page = words(digestPage({ ...fullDigest, numbers: emptyDigest.numbers, engagementByValue: [] }, 'sv'));
    expect(page.match(/\d,\d\u00a0%/g) ?? []).toEqual([]);
    expect(words(digestPage(fullDigest, 'sv'))).not.toContain('7,8\u00a0%');
  });

  it('folds values and units of which nothing has been told into a sentence', () => {
    const { cells } = fullDigest.coverage;
    const coverage = { ...fullDigest.coverage, cells: cells.filter(({ value }) => value === 'delaktighet') };
    const page = words(digestPage({ ...fullDigest, coverage }, 'sv'));
    expect(page).toContain('Delaktighet 8 (11) 3');
    expect(page).toContain('Inget är berättat om trygghet, omtanke, stolthet och klimat.');
    expect(page).toContain('Ingen berättelse kommer från Social, Gata och Lokaler.');
    expect(page).not.toContain('Klimat –');
  });

  it('tells each empty slot with its reason', () => {
    expect(words(digestPage(fullDigest, 'sv'))).toContain(
      'Tomma tider 1 12 nov, Höstens bristyrken. Ingen godkänd berättelse passar.',
    );
  });

  it('begins the table of occupations with the worst in a sentence', () => {
    const page = words(digestPage(fullDigest, 'sv'));
    expect(page).toContain(
      'Förskollärare är svårast att hitta, och ingen berättelse har gått ut sedan 1 sep. 7 av 9 öppna annonser saknar berättelse.',
    );
    expect(page).toContain('Undersköterska stor 6 minst 21\u202f400 41 okänt');
    const [worst] = fullDigest.shortage;
    const untold = ['kock', 'barnskötare'].map((occupation) => ({ ...worst, occupation, shortage: 2 }) as ShortageRow);
    expect(words(digestPage({ ...fullDigest, shortage: [...fullDigest.shortage, ...untold] }, 'sv'))).toContain(
      'Inget är berättat om kock och barnskötare.',
    );
    const told = fullDigest.shortage.map((one) => ({ ...one, told: 2, ads: { open: 3, withStory: 3 } }));
    expect(words(digestPage({ ...fullDigest, shortage: told }, 'sv'))).toContain(
      'Förskollärare är svårast att hitta; två berättelser sedan 1 sep. Alla öppna annonser visar en berättelse.',
    );
  });

  it.each([
    ['up', 'Fler än förra perioden.'],
    ['down', 'Färre än förra perioden.'],
    [null, 'Om det är fler eller färre än förra perioden går inte att säga.'],
  ] as const)('says in its first sentence which way it went: %s', (direction, said) => {
    expect(digestVerdict({ ...fullDigest, seen: { low: 0, high: 1, direction } }, 'sv')[1]).toContain(said);
    expect(digestVerdict({ ...fullDigest, seen: null }, 'sv')[1]).not.toContain('förra');
  });

  it('leads from each number to what is behind it', () => {
    const page = digestPage(fullDigest, 'sv');
    for (const id of ['told', 'engagement-rate', 'job-ad-clicks'])
      expect(page).toContain(`<a href="numbers.html#${id}">`);
  });

  it.each([
    [0.5, 0.5, false, 'i takt'],
    [0.6, 0.5, false, 'före takten'],
    [0.4, 0.5, false, 'efter takten'],
    [0.4, 0.5, true, ''],
    [0.6, 0.5, true, 'före takten'],
    [1, 0.5, false, 'målet är nått'],
    [0.9, 1, false, 'målet nåddes inte'],
  ])('a goal reached to %f when %f of the time has gone (a least: %s) is %j', (reached, gone, least, said) => {
    const goal = { key: 'clicks', goal: 1000, figure: { ...known(reached * 1000), least } } as const;
    const [campaign] = fullDigest.goals;
    if (campaign === undefined) throw new Error('a campaign was asked for');
    expect(paceText(goal, { ...campaign, gone }, 'sv')).toBe(said);
  });

  it('says how far a number may have moved, and shows an arrow only where no change lies outside', () => {
    const page = digestPage(fullDigest, 'sv');
    expect(words(page)).toContain('Skillnaden mot förra perioden kan vara allt från −60 till +260\u00a0%.');
    expect(words(page)).toContain('Upp mot förra perioden, troligen från +8 till +36\u00a0%.');
    expect(page.match(/class="move"/g)).toHaveLength(1);
    expect(words(page)).toContain(
      'Mittersta inlägget de 90 dagarna före: 3,1\u00a0% (18 inlägg). Periodens inlägg ligger över det.',
    );
  });

  it('tells what failed with its reason, and how old the numbers are', () => {
    const page = words(digestPage(fullDigest, 'sv'));
    expect(page).toContain('Hann inte ut 1 My first winter clearing snow , LinkedIn 19 nov. Allt var pausat.');
    expect(page).toContain('LinkedIn lästes tis 24 nov 08.00.');
    expect(page).toContain('Platsbanken har inte kunnat läsas.');
    expect(page).toContain('Elsa, 3 dec');
  });

  it('is calm when there is nothing yet, and shows no zero for what is unknown', () => {
    const page = words(digestPage(emptyDigest, 'sv'));
    expect(page).toContain('Inget gick ut den här perioden.');
    expect(page).toContain('Allt planerat gick ut.');
    expect(page).toContain('engagemang okänt');
  });
});

describe('the chart of engagement by value', () => {
  const chart = String(engagementChart(fullDigest.engagementByValue, 5, 'sv'));

  it('holds every number it draws in words and in its table', () => {
    for (const text of [alternative(chart), words(chart.split('<table>')[1] ?? '')])
      for (const number of ['4,1\u00a0%', '3,4\u00a0%', '3,0\u00a0%', 'okänt', '11']) expect(text).toContain(number);
  });

  it('says the finding only when the intervals stand apart', () => {
    expect(alternative(chart)).toMatch(/^Mest engagemang kring delaktighet\./);
    const close = fullDigest.engagementByValue.map((row) => ({ ...row, interval: { low: 0.01, high: 0.09 } }));
    expect(alternative(String(engagementChart(close, 5, 'sv')))).toMatch(/^Värdena ligger för nära/);
    expect(alternative(String(engagementChart([], 5, 'sv')))).toMatch(/^För få inlägg/);
  });

  it('starts its bars at zero, in proportion', () => {
    const bars = [...chart.matchAll(/<path d="M([\d.]+) [\d.]+l([\d.]+) 0[^"]*" fill="var\(--chart\)"/g)];
    const [first, second] = bars.map((bar) => Number(bar[2]));
    expect((second ?? 0) / (first ?? 1)).toBeCloseTo(0.0341 / 0.0412, 2);
  });

  it('is the same text every time', () => {
    expect(String(engagementChart(fullDigest.engagementByValue, 5, 'sv'))).toBe(chart);
  });
});

describe('the chart of impressions by week', () => {
  const chart = String(impressionsChart(fullDigest.impressionsByWeek, 'sv'));

  it('names the best week in its title and holds every number in words', () => {
    expect(chart).toContain('>Flest visningar v. 46: 18\u202f430</figcaption>');
    for (const week of [
      'v. 42 9\u202f100',
      'v. 43 11\u202f240',
      'v. 44 okänt',
      'v. 45 14\u202f020 (uppskattad)',
      'v. 47 minst 16\u202f900',
    ])
      expect(alternative(chart)).toContain(week);
  });

  it('leaves a gap for an unknown week', () => {
    expect(chart.match(/<path [^>]*stroke="var\(--chart\)" stroke-width="2.5"/g)).toHaveLength(1);
    const points = chart.match(/fill="var\(--chart\)"/g)?.length ?? 0;
    const whole = fullDigest.impressionsByWeek.map((one) => ({
      ...one,
      impressions: weekly(known(one.impressions.value ?? 5)),
    }));
    expect(String(impressionsChart(whole, 'sv')).match(/fill="var\(--chart\)"/g)).toHaveLength(points + 1);
  });

  it('draws nothing when nothing is known', () => {
    const blind = fullDigest.impressionsByWeek.map((one) => ({ ...one, impressions: weekly(unknown()) }));
    expect(String(impressionsChart(blind, 'sv'))).not.toContain('<svg');
  });
});
