import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type StepName, stepNames } from '#functions/desk/start/start-steps.ts';
import { startWords } from '#functions/desk/start/start-words.ts';
import { type ADesk, aDesk } from '#test/builders/desk/a-desk.ts';

let desk: ADesk;
beforeEach(async () => {
  desk = await aDesk();
});
afterEach(() => desk.close());

const say = startWords.sv;
const start = '/newsroom/desk/start/';

const headline = (text: string): string => />([^<]+)<\/h1>/.exec(text)?.[1] ?? '';
/** The steps that are ticked off. */
const doneOn = (text: string): readonly StepName[] => {
  const items = text.split('<h3>').slice(1);
  return stepNames.filter((name) =>
    items.some((item) => item.startsWith(say.steps[name].title) && item.includes('mark good')),
  );
};
const without = async (...prefixes: readonly string[]): Promise<void> => {
  for (const prefix of prefixes)
    for (const { key } of await desk.world.deps.content.list(prefix)) await desk.world.deps.content.remove(key);
};

describe('the way to a first story', () => {
  it('stands in the place of the front until somebody has approved a story, and is a door after it', async () => {
    const front = await desk.see(null, '/newsroom/');
    expect(front.text).toContain(`href="${start}"`);
    expect(front.text).not.toContain('class="steps"');
    await without('stories/approved/');
    expect((await desk.see(null, '/newsroom/')).text).toContain('class="steps"');
    await desk.world.deps.content.put('stories/withdrawn/gammal/story.md', '---\n');
    expect((await desk.see(null, '/newsroom/')).text).not.toContain('class="steps"');
  });

  it('begins with the files where there is no employer yet, and every page of the newsroom leads to it', async () => {
    await without('');
    for (const { key } of await desk.world.deps.reports.list('newsroom/')) await desk.world.deps.reports.remove(key);
    const { status, text } = await desk.see(null, '/newsroom/');
    expect([status, headline(text), doneOn(text)]).toEqual([200, say.steps.people.title, []]);
    expect(text).toContain('<code>brand.yaml</code>');
    for (const page of ['stories', 'calendar', 'published', 'withdrawals', 'digests'])
      expect((await desk.see(null, `/newsroom/${page}/`)).headers['location']).toBe('/newsroom/');
    expect((await desk.see(null, '/newsroom/stories/finns-inte/')).status).toBe(404);
  });

  const staffed: readonly (readonly [string, string, boolean])[] = [
    ['nobody', 'people: []', false],
    ['a storyteller alone', '{ name: A, signIn: aa, roles: [storyteller], key: p-1 }', false],
    ['one person for all of it', '{ name: A, signIn: aa, roles: [storyteller, communicator, hr], key: p-1 }', false],
    [
      'a storyteller without a key',
      '{ name: A, signIn: aa, roles: [storyteller] }\n  - { name: B, signIn: bb, roles: [communicator, hr] }',
      false,
    ],
    [
      'two, and nobody for campaigns',
      '{ name: A, signIn: aa, roles: [storyteller], key: p-1 }\n  - { name: B, signIn: bb, roles: [communicator] }',
      false,
    ],
    [
      'two who share it',
      '{ name: A, signIn: aa, roles: [storyteller], key: p-1 }\n  - { name: B, signIn: bb, roles: [communicator, hr] }',
      true,
    ],
  ];
  it.each(staffed)('with %s', async (_, people, isDone) => {
    await desk.world.deps.content.put('people.yaml', people.startsWith('people') ? people : `people:\n  - ${people}\n`);
    expect(doneOn((await desk.see(null, start)).text).includes('people')).toBe(isDone);
  });

  const draft = { title: 'Kaffe', language: 'sv', unit: 'utbildning', text: 'Jag heter Anna.' } as const;

  it('asks nobody before it is known who is in the story', async () => {
    await without('stories/', 'consents/');
    await desk.post('anna.k', '/newsroom/desk/draft/', draft);
    const { text } = await desk.see('anna.k', start);
    expect([headline(text), doneOn(text).includes('asked')]).toEqual([say.steps.mended.title, false]);
  });

  it('waits for an answer only when everybody in the story is asked', async () => {
    await without('stories/', 'consents/');
    const people: readonly [string, string][] = [
      ['personName', 'Anna'],
      ['personRole', 'lärare'],
      ['personName', 'Bo'],
      ['personRole', 'kock'],
    ];
    await desk.ask('/newsroom/desk/draft/', {
      method: 'POST',
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        cookie: 'vardag-person=anna.k',
        origin: desk.url,
        'sec-fetch-site': 'same-origin',
      },
      body: new URLSearchParams([...Object.entries(draft), ...people]).toString(),
    });
    const stepNow = async (): Promise<string> => headline((await desk.see('anna.k', start)).text);
    const asking = (consent: string, to: string) =>
      desk.post('eva.k', '/newsroom/act/ask-consent', {
        story: 'kaffe',
        consent,
        to,
        channels: 'site',
        until: '2028-01-01',
      });
    expect(await stepNow()).toBe(say.steps.asked.title);
    expect((await asking('anna-kaffe', 'anna.k')).status).toBe(303);
    expect(await stepNow()).toBe(say.steps.asked.title);
    expect((await asking('bo-kaffe', 'bo.s')).status).toBe(303);
    expect(await stepNow()).toBe(say.steps.answered.title);
    expect((await desk.see('hanna.h', start)).text).toContain('Väntar på Anna (berättare) och Bo (berättare).');
  });

  it('asks whoever can do it, and tells others for whom it waits', async () => {
    await without('stories/');
    expect((await desk.see('anna.k', start)).text).toContain('<a class="button main" href="/newsroom/desk/draft/">');
    const { text } = await desk.see('hanna.h', start);
    expect(text).toContain('Väntar på Anna (berättare) och Bo (berättare).');
    expect(text).toContain('<a class="button main" href="/newsroom/desk/people/?back=%2Fnewsroom%2Fdesk%2Fstart%2F">');
  });
});
