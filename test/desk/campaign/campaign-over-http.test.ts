import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ADesk, aDesk } from '#test/builders/desk/a-desk.ts';

const page = '/newsroom/desk/campaign/';
const hosten = `${page}?campaign=hosten`;
const key = 'campaigns/hosten.yaml';
const file = `# Vår höst. Rör inte ordningen.
name: Hösten   # så heter den i rapporten
id: hosten
goals: { applications: 12, clicks: 300 }
until: 2027-02-28
from: 2026-11-01
slots:
  - { days: [thu], at: "09:00" }   # torsdagar läses mest
channels: [linkedin, site]
skipped: [{ slot: 2026-12-03T09:00, reason: Lov }]
pick: { units: [utbildning] }   # bara vi
# Slut.
`;

let desk: ADesk;
beforeEach(async () => {
  desk = await aDesk();
  await desk.world.deps.content.put(key, file);
}, 30_000);
afterEach(() => desk.close());

const textAt = async (at: string): Promise<string | null> => {
  const stored = await desk.world.deps.content.get(at);
  return stored === null ? null : new TextDecoder().decode(stored.body);
};
const acts = async () => (await desk.world.deps.records.list('acts/')).length;

/** The fields of the form as a browser would send them. */
const fieldsOn = (text: string): Record<string, string> => {
  const form = text.slice(text.indexOf('<form class="write"'));
  const fields: Record<string, string> = {};
  for (const [tag] of form.matchAll(/<input [^>]*>/g)) {
    const [, name = ''] = /name="([^"]*)"/.exec(tag) ?? [];
    const [, value = ''] = /value="([^"]*)"/.exec(tag) ?? [];
    if (!tag.includes('type="checkbox"') || tag.includes(' checked'))
      fields[name] = fields[name] === undefined ? value : `${fields[name]}\n${value}`;
  }
  for (const [select] of form.matchAll(/<select[\s\S]*?<\/select>/g)) {
    const [, name = ''] = /name="([^"]*)"/.exec(select) ?? [];
    const [, value = ''] = /value="([^"]*)" selected/.exec(select) ?? [];
    fields[name] = fields[name] === undefined ? value : `${fields[name]}\n${value}`;
  }
  return fields;
};

const send = (person: string | null, path: string, fields: Readonly<Record<string, string>>) =>
  desk.ask(path, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      origin: desk.url,
      'sec-fetch-site': 'same-origin',
      ...(person === null ? {} : { cookie: `vardag-person=${person}` }),
    },
    body: new URLSearchParams(
      Object.entries(fields).flatMap(([name, values]) =>
        values.split('\n').map((value): [string, string] => [name, value]),
      ),
    ).toString(),
  });

const filled = {
  name: 'Vårens bristyrken',
  from: '2026-12-01',
  until: '2027-03-31',
  'day.0': 'tue\nthu',
  'at.0': '09:00',
  channels: 'linkedin\nsite',
  units: 'utbildning',
  balance: 'unit\nvalue\n',
  perWeek: '2',
  perPerson: 'P90D',
  perUnit: 'P7D',
  maxLateness: 'PT2H',
  'goal.impressions': '20000',
};

describe('the page of a campaign', () => {
  it.each([
    ['eva.k', 403],
    ['anna.k', 403],
    ['dana.o', 403],
    [null, 401],
    ['hanna.h', 200],
  ] as const)('opened by %s answers %i, new and old', async (person, status) => {
    for (const path of [page, hosten]) expect((await desk.see(person, path)).status).toBe(status);
    const sent = await send(person, page, { ...filled, do: 'save' });
    expect([sent.status, await textAt('campaigns/varens-bristyrken.yaml')]).toEqual(
      status === 200 ? [303, expect.stringContaining('name: Vårens bristyrken')] : [status, null],
    );
    // Nothing typed is lost: the form comes back as it was sent.
    if (status !== 200)
      expect(fieldsOn(sent.text)).toMatchObject({ name: filled.name, 'day.0': filled['day.0'], units: 'utbildning' });
  });

  it('shows four weeks of what it would tell, and saves nothing', async () => {
    const sent = await send('hanna.h', page, { ...filled, do: 'show' });
    expect(sent.status).toBe(200);
    expect(sent.text.match(/<time datetime="/g)).toHaveLength(8);
    // The other campaign tells the one story there is before it.
    expect(sent.text).toContain('Inga berättelser passar än.');
    await desk.world.deps.content.remove(key);
    const alone = await send('hanna.h', page, { ...filled, do: 'show' });
    expect(alone.text).toContain('<a href="/newsroom/stories/vi-bestammer-veckan/">');
    expect(alone.text).toContain('1 av 8 tider har en berättelse.');
    expect(await textAt('campaigns/varens-bristyrken.yaml')).toBeNull();
    expect(await acts()).toBe(0);
    expect(fieldsOn(sent.text)).toMatchObject({ ...filled, balance: 'unit\nvalue\n' });
  });

  it.each([
    ['more a week than there are slots', { perWeek: '9' }, 'name="perWeek"', 'är fler än veckan har tider'],
    ['a slot in the middle of the night', { 'at.0': '03:00' }, 'name="at.1"', 'Tiden är mitt i natten.'],
    ['a last day that has been', { from: '2025-01-01', until: '2025-02-01' }, 'name="until"', 'Kampanjen tog slut'],
    ['a unit that nobody knows', { units: 'utbildnig' }, 'name="units"', '«utbildnig»'],
  ])('tells of %s at its field, and may be saved all the same', async (_, fields, field, words) => {
    const sent = await send('hanna.h', page, { ...filled, ...fields, do: 'show' });
    expect(sent.status).toBe(200);
    const told = sent.text.indexOf(words);
    expect(told).toBeGreaterThan(sent.text.indexOf(field));
    expect(sent.text.slice(sent.text.lastIndexOf('<p class="advice">', told), told)).not.toContain('<input');
    expect((await send('hanna.h', page, { ...filled, do: 'show' })).text).not.toContain(words);
    expect((await send('hanna.h', page, { ...filled, ...fields, do: 'save' })).status).toBe(303);
  });

  it('writes a new one as it was filled in', async () => {
    const sent = await send('hanna.h', page, { ...filled, do: 'save' });
    expect(sent.headers['location']).toBe(`${page}?campaign=varens-bristyrken`);
    const { text } = await desk.see('hanna.h', String(sent.headers['location']));
    expect(fieldsOn(text)).toMatchObject({ ...filled, balance: 'unit\nvalue\n' });
    expect(await acts()).toBe(2);
  });

  it('saved as it stands changes not one byte', async () => {
    const { text } = await desk.see('hanna.h', hosten);
    const sent = await send('hanna.h', hosten, { ...fieldsOn(text), do: 'save' });
    expect(sent.status).toBe(303);
    expect(await textAt(key)).toBe(file);
    expect(await acts()).toBe(0);
  });

  it('keeps comments, order, skips and goals of other names when some of it is changed', async () => {
    const { text } = await desk.see('hanna.h', hosten);
    const changed = { ...fieldsOn(text), name: 'Senhösten', 'at.0': '10:30', 'goal.clicks': '400', perWeek: '3' };
    expect((await send('hanna.h', hosten, { ...changed, do: 'save' })).status).toBe(303);
    const saved = (await textAt(key)) ?? '';
    for (const line of [
      '# Vår höst. Rör inte ordningen.',
      'name: Senhösten   # så heter den i rapporten',
      'goals: { applications: 12, clicks: 400 }',
      '  - { days: [thu], at: "10:30" }   # torsdagar läses mest',
      'skipped: [{ slot: 2026-12-03T09:00, reason: Lov }]',
      'perWeek: 3',
    ])
      expect(saved).toContain(line);
    expect(saved.indexOf('until:')).toBeLessThan(saved.indexOf('from:'));
    const again = fieldsOn((await desk.see('hanna.h', hosten)).text);
    expect((await send('hanna.h', hosten, { ...again, perWeek: '', 'goal.clicks': '', do: 'save' })).status).toBe(303);
    expect(await textAt(key)).not.toMatch(/perWeek|clicks/);
    expect(await textAt(key)).toContain('applications: 12');
  });

  it('is planned once it is no draft any more, and says nothing of drafts before', async () => {
    const tick = async (draft: 'yes' | null): Promise<string> => {
      const { draft: _, ...fields } = fieldsOn((await desk.see('hanna.h', hosten)).text);
      const sent = await send('hanna.h', hosten, { ...fields, ...(draft === null ? {} : { draft }), do: 'save' });
      expect(sent.status).toBe(303);
      return (await textAt(key)) ?? '';
    };
    expect(await tick(null)).not.toContain('draft');
    expect(await tick('yes')).toContain('draft: true');
    expect(await tick(null)).toContain('draft: false');
  });

  it('says at its field what is wrong, and keeps what was typed', async () => {
    const sent = await send('hanna.h', page, { ...filled, name: '', 'at.0': '', until: '2026-11-01', do: 'save' });
    expect(sent.status).toBe(422);
    expect(sent.text).toMatch(
      /<span>Namn<\/span>[\s\S]{0,600}Kampanjen har inget namn\.[\s\S]{0,60}\n?<input type="text" name="name"/,
    );
    expect(sent.text).toContain('Kampanjen slutar innan den börjar.');
    expect(sent.text).toContain('Ett klockslag saknas');
    expect(fieldsOn(sent.text)).toMatchObject({ 'day.0': filled['day.0'], until: '2026-11-01', perWeek: '2' });
    expect(await acts()).toBe(0);
  });

  it('is not written over another of the same name', async () => {
    const sent = await send('hanna.h', page, { ...filled, name: 'Hösten', do: 'save' });
    expect([sent.status, await textAt(key)]).toEqual([422, file]);
    expect(sent.text).toContain('Det finns redan en kampanj som heter så.');
  });

  it('shows both versions when somebody else has changed it, and saves when it is sent again', async () => {
    const { text } = await desk.see('hanna.h', hosten);
    const mine = { ...fieldsOn(text), name: 'Min höst' };
    await desk.world.deps.content.put(key, file.replace('name: Hösten', 'name: Deras höst'));
    const sent = await send('hanna.h', hosten, { ...mine, do: 'save' });
    expect(sent.status).toBe(409);
    expect(sent.text).toContain('name: Deras höst');
    expect(fieldsOn(sent.text)['name']).toBe('Min höst');
    expect((await send('hanna.h', hosten, { ...fieldsOn(sent.text), do: 'save' })).status).toBe(303);
    expect(await textAt(key)).toContain('name: Min höst');
  });

  it.each([
    ['finns-inte', 404],
    ['../people', 404],
  ])('of %s answers %i', async (campaign, status) => {
    expect((await desk.see('hanna.h', `${page}?campaign=${encodeURIComponent(campaign)}`)).status).toBe(status);
  });

  it('of a file that can not be read says so', async () => {
    await desk.world.deps.content.put(key, 'id: hosten\nname: [');
    const { status, text } = await desk.see('hanna.h', hosten);
    expect([status, text.includes('Rätta filen först.')]).toEqual([409, true]);
  });
});
