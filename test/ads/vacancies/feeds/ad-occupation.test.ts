import { describe, expect, test } from 'vitest';
import { importFeed } from '#functions/ads/vacancies/feeds/import-feed.ts';
import { Organisation } from '#functions/story/organisation/organisation.ts';

const source = { id: 'f', spot: { file: 'vacancies/feeds.yaml', line: 1 } };
const own = { ssyk: '5321', name: { sv: 'undersköterska', en: 'assistant nurse' }, family: 'care' };
const organisation = Organisation.parse({ occupations: [own] });
const nurse = {
  nameid: 7296,
  name: 'Sjuksköterska, grundutbildad',
  groupid: 2221,
  group: 'Grundutbildade sjuksköterskor',
};

const read = (title: string, jobtype?: object) => {
  const position = {
    id: '1',
    title,
    town: 'Halmstad',
    published: '2026-11-01',
    ends: '2026-12-30',
    applyURI: 'https://a.example/1',
    description: '<p>Kom till oss.</p>',
    ...(jobtype === undefined ? {} : { jobtype }),
  };
  const { vacancies, findings } = importFeed('varbi', JSON.stringify({ positions: [position] }), source, organisation);
  const about = findings.filter(({ rule }) => rule.includes('occupation'));
  return {
    group: vacancies[0]?.occupation,
    rules: about.map(({ rule }) => rule),
    words: about.map(({ message }) => message.sv).join(),
  };
};

describe('the occupation of an ad', () => {
  test.each([
    ['BI-utvecklare till avdelningen för beslutsstöd', '2512'],
    ['Kock till Hamnskolan', '5120'],
    ['Förskollärare', '2343'],
  ])('whose code says nurse and whose headline says «%s» is told with both', (title, group) => {
    const { group: kept, rules, words } = read(title, nurse);
    expect([kept, rules]).toEqual(['2221', ['ad-occupation-contradicted']]);
    expect(words).toContain('2221');
    expect(words).toContain(group);
  });

  test.each(['Sjuksköterska till hemsjukvården', 'Distriktssköterska', 'Vi behöver dig!', 'Sjuksköterska/barnmorska'])(
    'whose code says nurse is not contradicted by «%s»',
    (title) => {
      expect(read(title, nurse)).toMatchObject({ group: '2221', rules: [] });
    },
  );

  test.each([
    ['Undersköterska/vårdbiträde natt', ['5321', '5330']],
    ['Förskollärare eller barnskötare', ['2343', '5311']],
    ['Kock och måltidsbiträde till Solrosen', ['5120', '9412']],
  ])('that could be two by «%s» is none, and both are told', (title, groups) => {
    const { group, rules, words } = read(title);
    expect([group, rules]).toEqual([null, ['ad-occupation-several']]);
    for (const one of groups) expect(words).toContain(one);
  });

  test('that could be two is the one that the feed names', () => {
    expect(read('Sjuksköterska/barnmorska', nurse).group).toBe('2221');
    expect(read('Undersköterska/vårdbiträde', { name: 'Vårdbiträde' })).toMatchObject({ group: '5330' });
  });
});
