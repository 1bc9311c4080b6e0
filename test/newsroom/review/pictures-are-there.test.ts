import { describe, expect, it } from 'vitest';
import type { PictureFacts, PictureProblem } from '#functions/ground/ports/picture-renderer.ts';
import { picturesAreThere } from '#functions/newsroom/review/pictures-are-there.ts';
import type { ReviewContext } from '#functions/newsroom/review/review-context.ts';
import { aStory } from '#test/builders/core/a-story.ts';

const photograph: PictureFacts = { format: 'jpeg', width: 6000, height: 4000, frames: 1 };

const rulesOf = (...pictures: readonly (readonly [string, PictureFacts | PictureProblem | null])[]) => {
  const story = aStory({ images: pictures.map(([file]) => ({ file, alt: 'Elsa vid tavlan.' })) });
  const known = new Map(pictures.flatMap(([file, facts]) => (facts === null ? [] : [[file, facts] as const])));
  // The rule asks for nothing else.
  const context = { story, pictures: known } as unknown as ReviewContext;
  return picturesAreThere(context);
};

describe('the pictures of a story', () => {
  it.each<[string, PictureFacts | PictureProblem | null, readonly string[]]>([
    ['elsa.jpg', photograph, []],
    ['elsa.jpg', null, ['picture-missing']],
    ['elsa.heic', { problem: 'unsupported', detail: { sv: 'en HEIC', en: 'a HEIC' } }, ['picture-unreadable']],
    ['elsa.png', photograph, ['picture-misnamed']],
    ['elsa.gif', { ...photograph, format: 'gif', frames: 12 }, ['picture-animated']],
    ['elsa.jpg', { ...photograph, width: 1199, height: 799 }, ['picture-small']],
    ['elsa.jpg', { ...photograph, width: 1200, height: 627 }, []],
    [
      'elsa.jpg',
      { ...photograph, width: 200, height: 100, format: 'webp', frames: 2 },
      ['picture-small', 'picture-animated', 'picture-misnamed'],
    ],
  ])('%s: %j gives %j', (file, facts, rules) => {
    const findings = rulesOf([file, facts]);
    expect(findings.map((finding) => finding.rule)).toEqual(rules);
    for (const { message, hint, line } of findings) {
      expect(message.sv).toContain(file);
      expect(message.en).toContain(file);
      expect(hint.sv.length * hint.en.length).toBeGreaterThan(0);
      expect(line).toBeGreaterThan(1);
    }
  });

  it('are measured by the shape that they share', () => {
    const upright = { ...photograph, width: 1080, height: 1350 };
    expect(rulesOf(['a.jpg', { ...photograph, width: 4000, height: 5000 }], ['b.jpg', upright])).toEqual([]);
    const [finding] = rulesOf(
      ['a.jpg', { ...photograph, width: 4000, height: 5000 }],
      ['b.jpg', { ...upright, width: 540, height: 675 }],
    );
    expect(finding?.message.en).toContain('2.0 times');
    expect(finding?.message.sv).toContain('2,0 gånger');
    expect(finding?.hint.en).toContain('1080 × 1350');
  });

  it('say in the reader’s own language why they cannot be read', () => {
    const [finding] = rulesOf([
      'elsa.heic',
      { problem: 'unsupported', detail: { sv: 'på svenska', en: 'in English' } },
    ]);
    expect(finding?.message.sv).toContain('på svenska');
    expect(finding?.message.en).toContain('in English');
  });
});
