import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { checkYaml } from '#functions/ground/findings/checked-yaml.ts';

const Shape = z.strictObject({
  list: z.array(z.string()).min(1),
  few: z.array(z.string()).max(1),
  name: z.string().min(2).max(3),
  either: z.union([z.number(), z.array(z.string())]),
  mail: z.email(),
  count: z.int().positive(),
});

describe('what is said of a value that does not hold', () => {
  it('is never in the words of the library', () => {
    const text = 'list: []\nfew: [a, b]\nname: a\neither: hej\nmail: hej\ncount: -1\n';
    const { findings } = checkYaml(Shape, { file: 'x.yaml', text, firstLine: 1 });
    expect(findings.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6]);
    const said = JSON.stringify(findings.map(({ message, hint }) => [message, hint]));
    expect(said).not.toMatch(/Invalid|Too (?:small|big)|expected|received|>=|<=/);
  });
});
