import { describe, expect, it } from 'vitest';
import { EmployerValue, EmployerValues } from '#functions/story/employer-values/employer-value.ts';

const aValue = (difference: object = {}) => ({
  id: 'stolthet',
  name: { sv: 'Yrkesstolthet', en: 'Pride' },
  definition: { sv: 'Uttalad stolthet.', en: 'Stated pride.' },
  hashtag: 'Yrkesstolthet',
  group: 'rykte',
  patterns: { sv: { strong: ['stolt*'], weak: [] }, en: { strong: ['proud'], weak: [] } },
  falseFriends: ['drivs som'],
  ...difference,
});

describe('an employer value', () => {
  it('is read from content', () => {
    expect(EmployerValues.parse({ version: '0.2', values: [aValue()] }).values[0]?.id).toBe('stolthet');
  });

  it.each([
    ['an unknown key', { hashtags: ['#A'] }],
    ['a hashtag with its sign', { hashtag: '#Yrkesstolthet' }],
    ['a name in one language only', { name: { sv: 'Yrkesstolthet' } }],
    ['a pattern that would match every word', { falseFriends: ['*'] }],
    ['a pattern with double spaces', { falseFriends: ['drivs  som'] }],
  ])('refuses %s', (_, difference) => {
    expect(EmployerValue.safeParse(aValue(difference)).success).toBe(false);
  });
});
