import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { wordsRefusal } from '#functions/story/consent/approved-words.ts';
import { readConsents } from '#functions/story/consent/read-consents.ts';
import { aConsent } from '#test/builders/core/a-consent.ts';
import { consentFile } from '#test/builders/core/employer-files.ts';

const hash = '0123456789abcdef'.repeat(4);

describe('a consent for one text', () => {
  it.each<[string, string | null | undefined, boolean]>([
    ['none', undefined, true],
    ['null', null, true],
    ['its hash', hash, true],
    ['its hash in capitals', hash.toUpperCase(), true],
    ['another hash', hash.replace('0', '1'), false],
    ['its hash but for the last sign', hash.slice(0, -1), false],
    ['an empty text', '', false],
    ['something else', 'abc', false],
  ])('with textHash %s agrees: %o %s', (_what, textHash, agrees) => {
    const refusal = wordsRefusal(aConsent({ textHash }), hash);
    expect(refusal === null).toBe(agrees);
    if (!agrees) expect(refusal?.message.en).toBe('The text differs from what Elsa approved.');
  });

  it('agrees with no other text than its own', () => {
    fc.assert(
      fc.property(fc.string(), (textHash) => {
        expect(wordsRefusal(aConsent({ textHash }), hash) === null).toBe(textHash.toLowerCase() === hash);
      }),
    );
  });
});

describe('a textHash that is no hash', () => {
  const read = async (file: string, textHash: string) => {
    const content = memoryStore();
    await content.put(file, consentFile({ textHash }));
    return readConsents({ content });
  };

  it.each([
    ['consents/elsa-2026.yaml', '"abc"'],
    ['consents/elsa-2026.yml', '""'],
    ['consents/elsa-2026.yaml', `"${hash}0"`],
    ['consents/elsa-2026.yaml', `"${hash.replace('f', 'g')}"`],
  ])('is an error on its line of %s: %s', async (file, textHash) => {
    const { findings } = await read(file, textHash);
    expect(findings).toMatchObject([{ file, line: 8, rule: 'wrong-form', severity: 'error' }]);
  });

  it('leaves the rest of the consent in force, so that a typing error removes nothing', async () => {
    expect((await read('consents/elsa-2026.yaml', '"abc"')).consents.get('elsa-2026')?.channels).toContain('site');
  });

  it.each([`"${hash}"`, `"${hash.toUpperCase()}"`, 'null', ''])('is not %s', async (textHash) => {
    expect((await read('consents/elsa-2026.yaml', textHash)).findings).toEqual([]);
  });
});
