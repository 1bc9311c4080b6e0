import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { requestedPath } from '#functions/wiring/web/requested-path.ts';

describe('the path of a request', () => {
  it.each([
    ['/', ''],
    ['/newsroom/', 'newsroom/'],
    ['/newsroom/stories/l%C3%A4sa/index.html', 'newsroom/stories/läsa/index.html'],
    ['/..', null],
    ['/a/%2e%2e/b', null],
    ['/a//b', null],
    ['/a%00b', null],
    ['/a%5Cb', null],
    ['/%', null],
  ])('%s is %j', (path, expected) => {
    expect(requestedPath(path)).toBe(expected);
  });

  it('is always a key that a store takes, or none', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.webPath(),
          fc.array(fc.constantFrom('/', '.', '..', '%2f', '%5c', 'a')).map((parts) => parts.join('')),
        ),
        async (text) => {
          const path = requestedPath(`/${text}`);
          if (path !== null) expect(await memoryStore().head(`${path}index.html`)).toBeNull();
        },
      ),
    );
  });
});
