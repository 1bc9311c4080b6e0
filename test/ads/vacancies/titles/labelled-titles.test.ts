import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { occupationOfTitle } from '#functions/ads/vacancies/titles/occupation-of-title.ts';

type Labelled = { readonly title: string; readonly ssyk: string | null; readonly also: readonly string[] };

const bytesOf = (file: string): Buffer => readFileSync(new URL(`labelled/${file}.jsonl`, import.meta.url));
const labelled = (file: string): readonly Labelled[] =>
  bytesOf(file)
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const verdict = ({ title, ssyk, also }: Labelled): 'right' | 'wrong' | 'told' => {
  const group = occupationOfTitle(title)?.ssyk ?? null;
  if (group === null) return ssyk === null ? 'right' : 'told';
  return group === ssyk || also.includes(group) ? 'right' : 'wrong';
};

test('the frozen titles are those that no rule was tuned by', () => {
  expect(createHash('sha256').update(bytesOf('frozen')).digest('hex')).toBe(
    'e7e2bce64cf7bc6ecc9a5390c773752a79af08637de7a4f9d96ac3ab5cc91ec5',
  );
});

// Figures alone: a title that is printed here would be tuned by.
describe.each(['tuning', 'frozen'] as const)('labelled titles (%s)', (file) => {
  test('are right 80 times in 100, wrong at most twice, and the rest is told', () => {
    const titles = labelled(file);
    const share = (of: ReturnType<typeof verdict>): number =>
      titles.filter((one) => verdict(one) === of).length / titles.length;
    const [right, wrong, told] = [share('right'), share('wrong'), share('told')];
    const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
    console.info(
      `${file}: ${titles.length} titles, right ${percent(right)}, wrong ${percent(wrong)}, told ${percent(told)}`,
    );
    expect(titles.length).toBeGreaterThan(390);
    expect(wrong).toBeLessThanOrEqual(0.02);
    expect(right).toBeGreaterThanOrEqual(0.8);
  });
});
