import { describe, expect, test } from 'vitest';
import { resolveLegacyOccupation, resolveMunicipality, resolveOccupation } from '#functions/ads/vacancies/taxonomy.ts';

describe('an occupation', () => {
  test.each([
    ['an SSYK group', '2343', '2343', 'Förskollärare', false],
    [
      'a concept id of a group',
      resolveOccupation('5321')?.conceptId ?? '',
      '5321',
      resolveOccupation('5321')?.label,
      false,
    ],
    [
      'a concept id of an occupation',
      resolveLegacyOccupation('7664')?.conceptId ?? '',
      '5120',
      'Kock, storhushåll',
      true,
    ],
    ['the name of an occupation, however it is written', '  kock,  STORHUSHÅLL ', '5120', 'Kock, storhushåll', true],
  ])('is found by %s', (_, text, ssyk, label, exact) => {
    expect(resolveOccupation(text)).toMatchObject({ ssyk, label, exact });
  });

  test('is found by its older id only when that is what is meant', () => {
    expect(resolveLegacyOccupation('5321')).toMatchObject({ ssyk: '2622', label: 'Informationsmäklare' });
    expect(resolveOccupation('5321')?.ssyk).toBe('5321');
    expect(resolveOccupation('7664')).toBeNull();
  });

  test.each(['', '0000', 'drakdödare', '2343 ', 'constructor'])('%j gives what it is or nothing', (text) => {
    expect(resolveOccupation(text)?.ssyk ?? null).toBe(text.trim() === '2343' ? '2343' : null);
  });
});

describe('a municipality', () => {
  test.each(['1480', 'PVZL_BQT_XtL', 'Göteborg', ' göteborg'])('is found by %j', (text) => {
    expect(resolveMunicipality(text)).toEqual({ code: '1480', conceptId: 'PVZL_BQT_XtL', label: 'Göteborg' });
  });

  test('that does not exist is not found', () => {
    expect(resolveMunicipality('Nordhamn')).toBeNull();
  });
});
