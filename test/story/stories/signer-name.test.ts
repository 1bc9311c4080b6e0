import { expect, it } from 'vitest';
import { signerName } from '#functions/story/stories/signer-name.ts';

it.each([
  ['eva.k', 'eva.k'],
  ['AROAEXAMPLE:eva.k@nordhamn.example', 'eva.k@nordhamn.example'],
  ['AIDASAM', 'AIDASAM'],
  ['AROAEXAMPLE:', 'AROAEXAMPLE:'],
  ['', ''],
])('people know %j as %j', (signature, name) => {
  expect(signerName(signature)).toBe(name);
});
