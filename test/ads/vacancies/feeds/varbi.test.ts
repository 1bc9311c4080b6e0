import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importFeed } from '#functions/ads/vacancies/feeds/import-feed.ts';
import { anOrganisation } from '#test/ads/vacancies/an-organisation.ts';

const spot = { file: 'vacancies/feeds.yaml', line: 3 };
const position = {
  id: '502163',
  title: 'Kock med ansvar f&ouml;r specialkost',
  town: 'Göteborg',
  published: '2026-10-14',
  ends: '2026-11-30',
  hours: '75%',
  type: 'Visstidsanställning, 8 månader',
  pay: 'Individuell lönesättning',
  nr_pos: '2',
  descs: { fullDesc: '<p>Fyrtio tallrikar.</p>' },
  departments: ['Utbildningsförvaltningen', 'Hamnskolan'],
  codes: { municipality: '1480' },
  jobtype: { nameid: '7664', name: 'Kock, storhushåll', groupid: '5120', group: 'Kockar och kallskänkor' },
  applyURI: 'https://nordhamn.varbi.example/apply',
  position_contact: [['Berit', 'Kökschef', '070-1740613', 'kok@nordhamn.example']],
  union_representative: [['Kommunal', 'Facklig företrädare', '070-1740609', 'kommunal@nordhamn.example']],
  hidden_externally: false,
  languageVersions: ['sv'],
};
const readBody = (body: string) => importFeed('varbi', body, { id: 'varbi', spot }, anOrganisation());
const read = (about: Record<string, unknown> = {}) =>
  readBody(JSON.stringify({ positions: [{ ...position, ...about }] }));
const rules = (about: Record<string, unknown>) => read(about).findings.map((one) => one.rule);

describe('an ad in a Varbi feed', () => {
  test('becomes a vacancy', () => {
    expect(read()).toEqual({
      vacancies: [
        {
          id: 'varbi-502163',
          source: 'varbi',
          title: 'Kock med ansvar för specialkost',
          language: 'sv',
          unit: 'utbildning.hamnskolan',
          occupation: '5120',
          occupationName: expect.stringMatching(/^\w{4}_\w{3}_\w{3}$/),
          html: '<p>Fyrtio tallrikar.</p>',
          employmentType: 'temporary',
          extent: 'part-time',
          openings: 2,
          published: '2026-10-14',
          closes: '2026-11-30',
          applyUrl: 'https://nordhamn.varbi.example/apply',
          contacts: [
            { name: 'Berit', role: 'Kökschef', phone: '070-1740613', email: 'kok@nordhamn.example', union: false },
            {
              name: 'Kommunal',
              role: 'Facklig företrädare',
              phone: '070-1740609',
              email: 'kommunal@nordhamn.example',
              union: true,
            },
          ],
          salary: { text: 'Individuell lönesättning', currency: 'SEK', unit: 'month' },
          place: { name: 'Hamnskolan', street: 'Kajen 2', postalCode: '41052', city: 'Nordhamn', municipality: '1480' },
        },
      ],
      findings: [],
      ads: 1,
      why: null,
    });
  });

  test.each([
    ['numbers for texts', { id: 502163, nr_pos: 2, codes: { municipality: 1480 }, jobtype: { nameid: 7664 } }],
    ['a list in one piece', { departments: 'Hamnskolan' }],
    [
      'contacts as groups of fields',
      { position_contact: [{ name: 'Berit', title: 'Kökschef', phone: '070-1740613', email: 'kok@nordhamn.example' }] },
    ],
    ['a time behind the day', { ends: '2026-11-30 23:59:00' }],
    ['its title under name', { title: null, name: 'Kock med ansvar för specialkost' }],
    ['fields that nobody knows', { new_field: { deep: [1] } }],
    ['only the group of an occupation', { jobtype: { groupid: '5120' }, occupationNameIsNull: true }],
  ])('is understood with %s', (_, about) => {
    const { vacancies, findings } = read(about);
    const whole = read().vacancies[0];
    const name = 'occupationNameIsNull' in about ? null : whole?.occupationName;
    expect(findings).toEqual([]);
    expect(vacancies).toEqual([{ ...whole, occupationName: name }]);
  });

  test.each(Object.keys(position).filter((field) => !/^(id|title|ends|descs|applyURI)$/.test(field)))(
    'without %s is kept',
    (field) => {
      expect(read({ [field]: undefined, lastUpdate: '2026-10-14' }).vacancies).toHaveLength(1);
    },
  );

  test.each([
    ['without an id', { id: null }, 'ad-skipped'],
    ['without a title', { title: {} }, 'ad-skipped'],
    ['without a text', { descs: null, description: '<p>&nbsp;</p>' }, 'ad-skipped'],
    ['with a text of a book’s length', { descs: { fullDesc: 'a'.repeat(100_001) } }, 'ad-skipped'],
    ['that never ends', { ends: '' }, 'ad-skipped'],
    ['that ends on a day that does not exist', { ends: '2026-11-31' }, 'ad-skipped'],
    ['that ends before it begins', { ends: '2026-10-13' }, 'ad-skipped'],
    ['without an address to apply at', { applyURI: 'javascript:x' }, 'ad-skipped'],
    ['that is internal', { hidden_externally: '1' }, 'ad-internal'],
  ])('%s is left out and told about', (_, about, rule) => {
    expect(read(about).vacancies).toEqual([]);
    expect(read(about).findings).toMatchObject([{ rule, file: 'vacancies/feeds.yaml', line: 3 }]);
  });

  test.each([
    [
      'an unknown occupation',
      { jobtype: { nameid: '1', name: 'Drakdödare' }, title: 'Vi behöver dig' },
      ['ad-occupation-unknown'],
      { occupation: null },
    ],
    [
      'an unknown occupation that the headline names',
      { jobtype: { nameid: '1', name: 'Drakdödare' } },
      ['ad-occupation-from-title'],
      { occupation: '5120' },
    ],
    ['no occupation', { jobtype: 7 }, ['ad-occupation-from-title'], { occupation: '5120' }],
    ['no occupation anywhere', { jobtype: 7, title: 'Kom!' }, ['ad-occupation-unknown'], { occupation: null }],
    [
      'an unknown kind of employment',
      { type: 'Enligt avtal' },
      ['ad-employment-unknown'],
      { employmentType: 'permanent' },
    ],
    [
      'no first day',
      { published: '', lastUpdate: '2026-10-15 08:15:00' },
      ['ad-published-unknown'],
      { published: '2026-10-15' },
    ],
    ['no unit', { departments: [] }, ['ad-unit-missing'], { unit: null }],
    ['an unknown unit', { departments: ['Månbasen'] }, ['ad-unit-unknown'], { unit: null }],
    [
      'an unknown town',
      { departments: ['Nordhamn Vatten AB'], codes: {}, town: 'Atlantis' },
      ['municipality-unknown'],
      { unit: 'vatten' },
    ],
  ])('with %s is kept, and told about', (_, about, expected, kept) => {
    expect(rules(about)).toEqual(expected);
    expect(read(about).vacancies).toMatchObject([kept]);
  });

  test('says which line in organisation.yaml would make its unit known', () => {
    const { findings } = read({ departments: ['Utbildningsförvaltningen', 'Förskolan Åsnan "Väst"'] });
    expect(findings).toMatchObject([{ rule: 'ad-workplace-unknown', severity: 'info' }]);
    expect(findings[0]?.hint.sv).toContain('under utbildning i organisation.yaml');
    expect(findings[0]?.hint.sv).toContain(
      '- { id: forskolan-asnan-vast, kind: workplace, name: { sv: "Förskolan Åsnan \\"Väst\\""',
    );
  });

  test.each([
    [['Kulturförvaltningen', 'hamnskolan'], 'kultur.hamnskolan'],
    [['Education Administration', 'HAMNSKOLAN'], 'utbildning.hamnskolan'],
    [['Utbildning'], 'utbildning'],
    [['Kultur', 'Måsen'], 'kultur'],
    [['Ut'], null],
  ])('of %j belongs to %s', (departments, unit) => {
    expect(read({ departments }).vacancies[0]?.unit).toBe(unit);
  });

  test.each([
    ['Tillsvidareanställning', 'permanent'],
    ['Vikariat', 'temporary'],
    ['Timavlönad', 'on-demand'],
    ['Sommarjobb, visstid', 'summer'],
  ])('of type %j is %s', (type, employmentType) => {
    expect(read({ type }).vacancies[0]?.employmentType).toBe(employmentType);
  });

  test.each([
    ['100%', 'full-time'],
    ['75–100%', 'full-time'],
    ['50 %', 'part-time'],
    ['Deltid 80', 'part-time'],
    ['', 'full-time'],
  ])('with hours %j is %s', (hours, extent) => {
    expect(read({ hours }).vacancies[0]?.extent).toBe(extent);
  });
});

describe('a Varbi feed', () => {
  test.each([['<html>Logga in</html>'], ['{"jobs":[]}'], ['{"positions":{}}'], ['null'], ['']])(
    'that is %j is one finding and no vacancies',
    (body) => {
      expect(readBody(body)).toMatchObject({
        vacancies: [],
        findings: [{ rule: 'feed-unreadable', severity: 'error' }],
      });
    },
  );

  test('may start with a byte order mark and be empty', () => {
    expect(readBody('\uFEFF{"positions":[]}')).toMatchObject({ vacancies: [], findings: [], why: null });
  });

  test('gives every good ad, whatever stands beside it', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), (others) => {
        const { vacancies, findings } = readBody(JSON.stringify({ positions: [...others, position, ...others] }));
        expect(vacancies.filter((one) => one.id === 'varbi-502163')).toHaveLength(1);
        expect(findings.filter((one) => one.rule === 'ad-skipped')).toHaveLength(2 * others.length);
      }),
    );
  });

  test('never fails on an ad with one field gone wrong', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(position)), fc.jsonValue(), (field, value) => {
        const { vacancies, findings } = read({ [field]: value });
        expect(vacancies.length + findings.length).toBeGreaterThan(0);
        for (const vacancy of vacancies) expect(vacancy.published <= vacancy.closes).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
