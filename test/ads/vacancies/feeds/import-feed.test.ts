import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { importFeed } from '#functions/ads/vacancies/feeds/import-feed.ts';
import type { Vacancy } from '#functions/ads/vacancies/vacancy.ts';
import { Organisation } from '#functions/story/organisation/organisation.ts';
import { anOrganisation } from '#test/ads/vacancies/an-organisation.ts';
import { type Kind, readAs, sampleFeed, spot } from '#test/ads/vacancies/feeds/sample-feeds.ts';

const hamnskolan = {
  name: 'Hamnskolan',
  street: 'Kajen 2',
  postalCode: '41052',
  city: 'Nordhamn',
  municipality: '1480',
};
const berit = { name: 'Berit', email: 'kok@nordhamn.example', phone: '070-1740613', union: false };
const common = {
  source: 'x',
  language: 'sv',
  unit: 'utbildning.hamnskolan',
  occupation: '5120',
  openings: 1,
  published: '2026-10-14',
  closes: '2026-11-30',
  place: hamnskolan,
} satisfies Partial<Vacancy>;
const cooked = {
  sv: 'ur orden «kock»: 5120 Kockar och kallskänkor',
  en: 'from the words "kock": 5120 Kockar och kallskänkor',
};
const jobylon = {
  ...common,
  id: 'x-4711',
  title: 'Kock med ansvar för specialkost',
  occupationName: null,
  occupationHow: cooked,
  html: '<p>Fyrtio tallrikar.</p><ul><li>Du kan laga mat utan gluten.</li></ul>',
  employmentType: 'permanent',
  extent: 'part-time',
  applyUrl: 'https://jobb.nordhamn.example/applications/jobs/4711/create/',
  contacts: [berit],
};
const reachmee = {
  ...common,
  id: 'x-12743',
  title: 'Kock med ansvar för specialkost',
  occupationName: expect.stringMatching(/^\w{4}_\w{3}_\w{3}$/),
  html: '<p>Fyrtio tallrikar &amp; en gryta.</p><p>Välkommen!</p>',
  employmentType: 'temporary',
  applyUrl: 'https://web103.reachmee.example/ext/I003/354/main?site=12&lang=SE&rmpage=job&rmjob=12743',
  contacts: [
    { ...berit, role: 'Kökschef' },
    { name: 'Kommunal', role: 'Facklig företrädare', phone: '070-1740609', union: true },
  ],
};
const teamtailor = {
  ...common,
  id: 'x-81234',
  title: 'Kock till Hamnskolan',
  occupationName: null,
  occupationHow: cooked,
  employmentType: 'temporary',
  extent: 'full-time',
  salary: { text: '27000–31500 SEK', min: 27000, max: 31500, currency: 'SEK', unit: 'month' },
};

describe('an ad becomes the same vacancy from', () => {
  test.each<readonly [string, Kind, string, object, readonly string[]]>([
    [
      'Teamtailor’s API',
      'teamtailor-json',
      'teamtailor.json',
      {
        ...teamtailor,
        teamtailorJob: '81234',
        html: '<p>Fyrtio tallrikar, varav <strong>nio</strong> är special.</p><p>Fackliga företrädare: Kommunal, 070-1740609.</p>',
        applyUrl: 'https://jobb.nordhamn.example/jobs/81234-kock/applications/new',
        contacts: [{ ...berit, role: 'Kökschef' }],
      },
      ['ad-never-closes', 'ad-internal', 'ad-internal'],
    ],
    [
      'Teamtailor’s feed for partners',
      'teamtailor-xml',
      'teamtailor.xml',
      {
        ...teamtailor,
        html: '<p>Fyrtio tallrikar, varav <strong>nio</strong> är special.</p>',
        applyUrl: 'https://jobb.nordhamn.example/jobs/81234-kock?a=1&region=2',
        contacts: [berit],
      },
      ['ad-occupation-from-title'],
    ],
    ['Jobylon’s XML', 'jobylon', 'jobylon.xml', jobylon, ['ad-occupation-from-title']],
    ['Jobylon’s JSON', 'jobylon', 'jobylon.json', jobylon, ['ad-occupation-from-title']],
    ['ReachMee’s RSS', 'reachmee', 'reachmee.xml', { ...reachmee, extent: 'full-time' }, []],
    ['ReachMee’s JSON', 'reachmee', 'reachmee.json', { ...reachmee, extent: 'part-time' }, []],
  ])('%s', (_, kind, file, vacancy, rules) => {
    const { vacancies, findings } = readAs(kind, sampleFeed(file));
    expect(vacancies[0]).toEqual(vacancy);
    expect(findings.map((one) => one.rule)).toEqual(rules);
  });

  test('Teamtailor without a last day, a language or a known recruiter', () => {
    const { vacancies, findings } = readAs('teamtailor-json', sampleFeed('teamtailor.json'));
    expect(vacancies[1]).toMatchObject({
      id: 'x-81240',
      language: 'en',
      unit: 'utbildning.solrosen',
      occupation: '2343',
      published: '2026-11-01',
      closes: '2027-04-30',
      contacts: [],
      place: { name: 'Solrosen Preschool', city: 'Nordhamn', municipality: '1480' },
    });
    expect(findings[0]?.message.en).toContain('81240 Preschool teacher (data[1])');
    expect(findings[0]?.message.en).toContain('2027-04-30');
  });
});

describe('what is not understood', () => {
  const xml = sampleFeed('jobylon.xml');
  const changed = (from: string, to: string) => readAs('jobylon', xml.replaceAll(from, to));
  const hintOf = (rule: string, { findings }: ReturnType<typeof readAs>) =>
    findings.find((one) => one.rule === rule)?.hint.sv;

  test('names the line of organisation.yaml that would make the unit known', () => {
    expect(hintOf('ad-unit-unknown', changed('Hamnskolan', 'Fyrens kök'))).toContain(
      '- { id: fyrens-kok, kind: workplace, name: { sv: "Fyrens kök"',
    );
  });

  test('names the line that would make the municipality known', () => {
    const read = readAs('jobylon', xml.replaceAll('Hamnskolan', 'Fyrens kök').replaceAll('Göteborg', 'Atlantis'));
    expect(hintOf('municipality-unknown', read)).toContain('city: "Atlantis", municipality: "0000"');
  });

  test('names the line that would make the occupation known', () => {
    const read = readAs('jobylon', xml.replace('Kock med ansvar för specialkost', 'Grytvisionär'));
    expect(read.vacancies).toMatchObject([{ occupation: null }]);
    expect(hintOf('ad-occupation-unknown', read)).toContain('- { ssyk: "0000", name: { sv: "restaurang"');
  });

  test.each(['Grytvisionär', 'Kock'])('is known with that line in place (%s)', (title) => {
    const body = xml.replace('Kock med ansvar för specialkost', title);
    const hint = readAs('jobylon', body).findings.find((one) => one.rule.startsWith('ad-occupation'))?.hint.sv ?? '';
    const [line = ''] = /- \{ ssyk: .*$/.exec(hint) ?? [];
    const organisation = {
      ...anOrganisation(),
      occupations: Organisation.parse(parse(`occupations:\n  ${line.replace(/\d{4}/, '9412')}`)).occupations,
    };
    const { vacancies, findings } = importFeed('jobylon', body, { id: 'x', spot }, organisation);
    expect(vacancies).toMatchObject([
      { occupation: '9412', occupationHow: { sv: expect.stringContaining('restaurang') } },
    ]);
    expect(findings).toEqual([]);
  });

  test.each([
    ['<to_date>2026-11-30</to_date>', '<to_date>i höst</to_date>', 'ad-skipped'],
    ['<id>4711</id>', '', 'ad-skipped'],
    ['<![CDATA[Part-time]]>', 'enligt avtal', 'ad-employment-unknown'],
    ['<from_date>2026-10-14</from_date>', '', 'ad-skipped'],
  ])('%s as %j is told as %s, with the place in the feed', (from, to, rule) => {
    const found = changed(from, to).findings.find((one) => one.rule === rule);
    expect(found?.message.sv).toContain('(job[0])');
  });
});
