import { expect, it } from 'vitest';
import { versionUntil } from '#functions/publishing/access/api-version.ts';

it.each([
  ['202609', '2027-09-15'],
  ['202601', '2027-01-15'],
  ['202511', '2026-11-15'],
  ['202512', null],
  ['202613', null],
  ['latest', null],
])('version %s is expected to last until %s', (version, until) => {
  expect(versionUntil(version)).toBe(until);
});
