import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ADesk, aDesk } from '#test/builders/desk/a-desk.ts';

let desk: ADesk;
beforeEach(async () => {
  desk = await aDesk();
});
afterEach(() => desk.close());

const draft = {
  title: 'Kaffe',
  language: 'sv',
  text: 'Jag heter Anna.',
  personName: 'Anna',
  personRole: 'lärare',
} as const;
const sheet = '/newsroom/stories/en-dag-i-skogen/';

describe('a person', () => {
  it('is called by name where a sign-in was recorded', async () => {
    await desk.post('eva.k', '/newsroom/act/hold', { story: 'en-dag-i-skogen', reason: 'Vi väntar.' });
    const { text } = await desk.see('anna.k', sheet);
    expect(text).toContain('Hålls kvar av Eva: Vi väntar.');
    expect(text).not.toContain('eva.k');
    const pause = await desk.see('hanna.h', '/newsroom/desk/pause/');
    expect(pause.text).toContain('En dag i skogen');
    expect(pause.text).not.toContain('eva.k');
  });

  it('is not asked in the place of another: who is asked is chosen', async () => {
    await desk.post('anna.k', '/newsroom/desk/draft/', { ...draft, personName: 'Zara' });
    const { text } = await desk.see('eva.k', '/newsroom/stories/kaffe/');
    expect(text).toMatch(/<select name="to" required><option value="">/);
    await desk.post('anna.k', '/newsroom/desk/draft/', { ...draft, title: 'Te' });
    expect((await desk.see('eva.k', '/newsroom/stories/te/')).text).toContain(
      '<select name="to" required><option value="anna.k">',
    );
  });
});

describe('a form that comes back', () => {
  it('calls a field as the page did, and shows nothing that a machine wrote', async () => {
    const { status, text } = await desk.post('eva.k', '/newsroom/act/hold', { story: 'en-dag-i-skogen', reason: ' ' });
    expect(status).toBe(422);
    expect(text).toMatch(/<span>Varför\?<\/span>[\s\S]*<textarea name="reason"/);
    expect(text).toContain('<input type="hidden" name="story" value="en-dag-i-skogen">');
    expect(text).not.toContain('<span>reason</span>');
  });

  it('does not speak of what was written when nothing was, and has the button of its act', async () => {
    const { text } = await desk.post('hanna.h', '/newsroom/act/approve', { story: 'en-dag-i-skogen', seen: 'ab' });
    expect(text).not.toContain('Det du skrev');
    expect(text).toContain('<button class="main">Godkänn</button>');
  });
});

describe('a draft', () => {
  it('is told what to choose, and of no line in a file', async () => {
    const saved = await desk.post('anna.k', '/newsroom/desk/draft/', draft);
    const { text } = await desk.see('anna.k', String(saved.headers['location']));
    expect(text).toContain('Välj en arbetsplats.');
    expect(text).toContain('Anna har inte sagt ja än.');
    expect(text).not.toMatch(/«(?:unit|goal|callToAction|occupation):?»|organisation\.yaml|consents\//);
  });
});
