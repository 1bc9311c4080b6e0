import { expect, it } from 'vitest';
import { feedFileKey } from '#functions/adapters/vacancy-source/feed-file-key.ts';

it.each([
  ['file:varbi.json', 'vacancies/varbi.json'],
  ['file:../varbi.json', 'varbi.json'],
  ['file:..', null],
  ['file:../../varbi.json', null],
  ['file:', null],
  ['file:tva\t.json', null],
  ['file:tva%00.json', null],
  ['file:%zz.json', null],
  [`file:${'a'.repeat(1_024 - 'vacancies/'.length)}`, `vacancies/${'a'.repeat(1_024 - 'vacancies/'.length)}`],
  [`file:${'a'.repeat(1_025 - 'vacancies/'.length)}`, null],
])('%j means %j', (url, key) => {
  expect(feedFileKey(url)).toBe(key);
});
