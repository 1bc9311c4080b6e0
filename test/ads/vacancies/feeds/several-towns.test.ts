import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { boardFeeds } from '#functions/ads/job-boards/feeds/board-feeds.ts';
import { importFeed } from '#functions/ads/vacancies/feeds/import-feed.ts';
import { townsIn } from '#functions/ads/vacancies/titles/towns-in.ts';
import { feedBoards } from '#functions/ground/channels/board-name.ts';
import { Organisation } from '#functions/story/organisation/organisation.ts';

const source = { id: 'f', spot: { file: 'vacancies/feeds.yaml', line: 1 } };
const organisation = Organisation.parse({});
const varbi = (town: string, more: object = {}) => {
  const position = {
    town,
    id: '1',
    title: 'Kurator',
    published: '2026-11-01',
    ends: '2026-12-30',
    type: 'Tillsvidareanställning',
    applyURI: 'https://a.example/1',
    description: `<p>${'Kom till oss. '.repeat(20)}</p>`,
    ...more,
  };
  const { vacancies, findings } = importFeed('varbi', JSON.stringify({ positions: [position] }), source, organisation);
  const [vacancy] = vacancies;
  const towns = [vacancy?.place, ...(vacancy?.otherTowns ?? [])].map((one) => [one?.city, one?.municipality]);
  const told = findings.filter(({ rule }) => rule === 'municipality-unknown').map(({ message }) => message.sv);
  return { vacancy, towns, told };
};

describe('the field of a town', () => {
  test.each([
    ['Halmstad', ['Halmstad']],
    ['Halmstad och Varberg', ['Halmstad', 'Varberg']],
    ['Halmstad, Varberg och Falkenberg', ['Halmstad', 'Varberg', 'Falkenberg']],
    ['Halmstad/Varberg', ['Halmstad', 'Varberg']],
    ['Halmstad & Varberg', ['Halmstad', 'Varberg']],
    ['Halmstad – Varberg', ['Halmstad', 'Varberg']],
    ['Halmstad; Varberg; halmstad', ['halmstad', 'Varberg']],
    ['Halmstad eller enligt överenskommelse', ['Halmstad']],
    ['Halmstad or by agreement', ['Halmstad']],
    ['Enligt överenskommelse', []],
    ['Flera orter', []],
    ['Halmstad, Hallands län, Sverige', ['Halmstad']],
    ['Malung-Sälen', ['Malung-Sälen']],
    ['Dals-Ed', ['Dals-Ed']],
    ['Upplands Väsby', ['Upplands Väsby']],
    ['Ochsenfurt', ['Ochsenfurt']],
    ['Kajen 2, 411 05 Göteborg', ['Kajen 2, 411 05 Göteborg']],
    ['', []],
  ])('«%s» names %j', (field, towns) => {
    expect(townsIn(field)).toEqual(towns);
  });
});

describe('the places of an ad', () => {
  test.each([
    [
      'Halmstad och Varberg',
      [
        ['Halmstad', '1380'],
        ['Varberg', '1383'],
      ],
    ],
    [
      'Mölnlycke och Landvetter',
      [
        ['Mölnlycke', '1401'],
        ['Landvetter', '1401'],
      ],
    ],
    ['Härryda kommun, Mölnlycke', [['Mölnlycke', '1401']]],
    ['Göteborg, Angered', [['Angered', '1480']]],
    ['Halmstad eller enligt överenskommelse', [['Halmstad', '1380']]],
    ['Borås Stad', [['Borås Stad', '1490']]],
  ])('in «%s» are %j, each with its municipality', (field, expected) => {
    expect(varbi(field)).toMatchObject({ towns: expected, told: [] });
  });

  test('that nobody knows are told, each by its name, and never guessed', () => {
    const { towns, told } = varbi('Halmstad och Atlantis');
    expect(towns).toEqual([
      ['Halmstad', '1380'],
      ['Atlantis', null],
    ]);
    expect(told).toEqual([expect.stringContaining('(Atlantis)')]);
    expect(varbi('Enligt överenskommelse').told).toEqual([expect.stringContaining('(Enligt överenskommelse)')]);
    expect(varbi('Enligt överenskommelse').towns).toEqual([[null, null]]);
  });

  test('are several where a system has several places', () => {
    const location = (city: string) => `<location><city>${city}</city></location>`;
    const job = `<source><job><referencenumber>1</referencenumber><title>Kurator</title><description>Kom!</description><startdate>2026-11-01</startdate><enddate>2026-12-30</enddate><url>https://a.example/1</url><locations>${location('Halmstad')}${location('Varberg')}</locations></job></source>`;
    expect(importFeed('teamtailor-xml', job, source, organisation).vacancies[0]).toMatchObject({
      place: { city: 'Halmstad' },
      otherTowns: [{ city: 'Varberg', municipality: '1383' }],
    });
  });

  test.each(feedBoards)('are an ad each in the feed of %s, with an id of its own', (board) => {
    const { vacancy } = varbi('Halmstad, Varberg och Falkenberg');
    if (vacancy === undefined) throw new Error('no vacancy');
    const jobs = [
      {
        vacancy,
        url: 'https://a.example/jobs/f-1/',
        block: null,
        category: null,
        city: vacancy.place.city,
        company: 'Nordhamns stad',
      },
    ];
    const day = Temporal.PlainDate.from('2026-11-30');
    const feed = boardFeeds[board](
      { name: 'Staden', url: 'https://a.example', companyId: null, built: '2026-11-24T08:00:00Z' },
      jobs,
      day,
    );
    const xml = [...feed.pieces].join('');
    expect(feed.jobs).toBe(3);
    for (const town of ['Halmstad', 'Varberg', 'Falkenberg']) expect(xml.split(town)).toHaveLength(2);
    for (const id of ['f-1', 'f-1.2', 'f-1.3'])
      expect(xml).toMatch(new RegExp(`[>"[]${id.replace('.', '\\.')}[<"\\]]`));
    expect(xml.split('https://a.example/jobs/f-1/').length).toBeGreaterThan(3);
  });
});
