import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ADesk, aDesk } from '#test/builders/desk/a-desk.ts';

let desk: ADesk;
beforeEach(async () => {
  desk = await aDesk();
});
afterEach(() => desk.close());

const words = 'Sidan ritas om och läses om av sig själv.';
const told = 'Den hålls kvar.';

describe('a page while what an act has changed is being drawn', () => {
  it.each(['/newsroom/', '/newsroom/stories/', '/newsroom/coverage/', '/newsroom/withdrawals/'])(
    'says so and is read again: %s',
    async (path) => {
      desk.draw(true);
      const { text, headers } = await desk.see('eva.k', path);
      expect(text).toContain(words);
      expect(headers['refresh']).toBe('2; url=?again=1');
      desk.draw(false);
      const drawn = await desk.see('eva.k', `${path}?again=1`);
      expect(drawn.text).not.toContain(words);
      expect(drawn.headers['refresh']).toBeUndefined();
    },
  );

  it('keeps what the address asks for', async () => {
    desk.draw(true);
    const { headers } = await desk.see('eva.k', '/newsroom/stories/?state=approved');
    expect(headers['refresh']).toBe('2; url=?state=approved&again=1');
  });

  it.each([
    [58, '2; url=?again=59'],
    [59, '2; url=?again=60'],
    [60, undefined],
    [61, undefined],
  ])('is read again for two minutes, no longer: after %i times', async (times, refresh) => {
    desk.draw(true);
    const { headers } = await desk.see('eva.k', `/newsroom/?again=${times}`);
    expect(headers['refresh']).toBe(refresh);
  });

  it('is a sheet that judges by its own version whether it is old', async () => {
    desk.draw(true);
    expect((await desk.see('eva.k', '/newsroom/stories/en-dag-i-skogen/')).text).not.toContain(words);
  });

  it('is no form, in which somebody may be typing', async () => {
    desk.draw(true);
    const { text, headers } = await desk.see('eva.k', '/newsroom/desk/draft/');
    expect([text.includes(words), headers['refresh']]).toEqual([false, undefined]);
  });

  it('tells what came of the act until it is drawn, and once more then', async () => {
    const see = (cookie: string) => desk.ask('/newsroom/', { headers: { cookie: `vardag-person=eva.k; ${cookie}` } });
    const fields = { story: 'en-dag-i-skogen', reason: 'Vi väntar.', back: '/newsroom/' };
    const done = await desk.post('eva.k', '/newsroom/act/hold', fields);
    const cookie = String(done.headers['set-cookie']).split(';')[0] ?? '';
    desk.draw(true);
    const meanwhile = await see(cookie);
    expect(meanwhile.text).toMatch(new RegExp(`role="status" data-act="hold"><strong>${told}`));
    expect(meanwhile.headers['set-cookie']).toBeUndefined();
    desk.draw(false);
    const drawn = await see(cookie);
    expect(drawn.text).toContain('data-act="hold"');
    expect(String(drawn.headers['set-cookie'])).toMatch(/^vardag-told=;/);
  });
});
