import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseEnvironment } from '#functions/wiring/environment.ts';
import { feedSetting } from '#functions/wiring/feed-setting.ts';

const here = (path: string): string => pathToFileURL(resolve(path)).href;

describe('VARDAG_VACANCIES', () => {
  test.each([
    ['http://127.0.0.1:4010/feed', 'varbi', 'http://127.0.0.1:4010/feed'],
    ['teamtailor-json+https://api.teamtailor.com/v1/jobs', 'teamtailor-json', 'https://api.teamtailor.com/v1/jobs'],
    ['reachmee+file:feeds/reachmee.xml', 'reachmee', here('feeds/reachmee.xml')],
    ['jobylon+jobs.xml', 'jobylon', here('jobs.xml')],
    ['varbi.json', 'varbi', here('varbi.json')],
    ['../min mapp/varbi.json', 'varbi', here('../min mapp/varbi.json')],
    ['file:/srv/varbi.json', 'varbi', 'file:///srv/varbi.json'],
    ['file:///srv/varbi.json', 'varbi', 'file:///srv/varbi.json'],
    ['extra+feed.json', 'varbi', here('extra+feed.json')],
  ])('as %s is a feed of kind %s at %s', (text, kind, url) => {
    expect(feedSetting(text)).toEqual({ id: 'feed', kind, url });
  });

  test.each(['visma+https://a.example', 'ftp://a.example/x', 's3://bucket/key', 'file:', 'file://server/x', 'http://'])(
    'as %s is refused with the others that are wrong',
    (text) => {
      expect(() => parseEnvironment({ VARDAG_VACANCIES: text, VARDAG_LANGUAGE: 'fi' }, '.vardag')).toThrow(
        /VARDAG_VACANCIES[\s\S]*VARDAG_LANGUAGE/,
      );
    },
  );

  test('may be left out', () => {
    expect(parseEnvironment({}, '.vardag').vacancies).toEqual({ feed: null });
  });
});
