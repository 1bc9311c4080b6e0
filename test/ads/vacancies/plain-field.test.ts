import { expect, test } from 'vitest';
import { addressField, plainField } from '#functions/ads/vacancies/plain-field.ts';

test.each([
  ['Kock med ansvar f&ouml;r specialkost', 'Kock med ansvar för specialkost'],
  ['<p>Rektor</p>\n <b>och</b>&nbsp;mer', 'Rektor och mer'],
  ['Barn < 3 år & vi', 'Barn < 3 år & vi'],
  ['<script>x</script>a', 'a'],
  ['  a \t b ', 'a b'],
  ['<b>'.repeat(100_000), ''],
])('the field %j reads %j', (text, expected) => {
  expect(plainField(text)).toBe(expected);
});

test.each([
  [' https://x.example/a?b=1&region=2 ', 'https://x.example/a?b=1&region=2'],
  ['https://x.example/a?b=1&amp;c=2', 'https://x.example/a?b=1&c=2'],
  ['https://x.example/"><script>&', 'https://x.example/%22><script>&'],
  [`https://x.example/${'a'.repeat(2_000)}`, ''],
])('the address %j reads %j', (text, expected) => {
  expect(addressField(text)).toBe(expected);
});
