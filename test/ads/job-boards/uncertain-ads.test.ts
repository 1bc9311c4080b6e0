import { afterEach, describe, expect, it } from 'vitest';
import { withdrawStories } from '#functions/jobs/withdraw-stories.ts';
import {
  type BoardWorld,
  boardWorld,
  channelsFile,
  elsa,
  vacancy,
  vacancyFile,
} from '#test/builders/job-boards/board-world.ts';

const push = '{ on: true, mode: push }';
let world: BoardWorld;
afterEach(() => world.close());

const hours = async (...many: readonly number[]): Promise<void> => {
  for (const hour of many) {
    world.at(`2026-11-24T${String(8 + hour).padStart(2, '0')}:00:00Z`);
    await world.run();
  }
};
const rules = async () => (await world.run()).findings.map(({ rule }) => rule);

describe('a create whose answer is lost', () => {
  const lost = ['cut', 'cut-after-write', 'error-before-write', 'error-after-write', 'html-error', 'create-without-id'];
  const isWritten = (fault: string) => /after|without/.test(fault);

  it.each(lost)('is never sent again by itself, and a person is asked (%s)', async (fault) => {
    world = await boardWorld();
    await world.order({ next: [{ fault, on: 'create' }] });
    expect(await rules()).toContain('platsbanken-unsettled');
    await hours(1, 2, 5, 9);
    world.at('2026-11-26T08:00:00Z');
    await world.run();
    expect(world.sandbox.ads()).toHaveLength(isWritten(fault) ? 1 : 0);
    expect((await world.state()).unknown).toMatchObject({ needsPerson: true });
    expect((await world.kinds()).filter((kind) => kind === 'sending')).toHaveLength(1);
  });

  it.each(lost.filter(isWritten))('is found by its reference where the search is open (%s)', async (fault) => {
    world = await boardWorld(push, true);
    await world.order({ next: [{ fault, on: 'create' }], set: { searchDelayMs: 90 * 60_000 } });
    await hours(0, 1);
    expect((await world.state()).kind).toBe('unknown');
    await hours(2);
    expect(await world.state()).toMatchObject({ kind: 'published', externalId: '31000001', owned: true });
    expect(world.sandbox.ads()).toHaveLength(1);
    expect((await world.ledger()).find((entry) => entry.kind === 'published')).toMatchObject({ how: 'found' });
  });

  it('asks a person when the search has not shown it for a day', async () => {
    world = await boardWorld(push, true);
    await world.order({ next: [{ fault: 'error-before-write', on: 'create' }] });
    await hours(0, 3);
    expect((await world.state()).unknown?.needsPerson).toBe(false);
    world.at('2026-11-25T08:00:00Z');
    expect(await rules()).toContain('platsbanken-unsettled');
  });

  it('is settled by a person who names the ad, which then gets its text and is deleted with its vacancy', async () => {
    world = await boardWorld();
    await world.order({ next: [{ fault: 'cut-after-write', on: 'create' }] });
    await world.run();
    await world.write(
      'channels.yaml',
      channelsFile('{ on: true, mode: push, ads: { forskollarare-solrosen: 31000001 } }'),
    );
    await world.run();
    expect(await world.state()).toMatchObject({ kind: 'published', externalId: '31000001', owned: true });
    await world.deps.content.remove(`vacancies/${vacancy}.yaml`);
    await world.run();
    expect(world.texts()).toEqual([]);
  });

  it('is sent once more when a person has seen that it is not there, and only once', async () => {
    world = await boardWorld();
    await world.order({ next: [{ fault: 'error-before-write', on: 'create', times: 2 }] });
    await world.run();
    await world.write('channels.yaml', channelsFile('{ on: true, mode: push, ads: { forskollarare-solrosen: none } }'));
    await world.run();
    await hours(1, 2, 3);
    world.at('2026-11-27T08:00:00Z');
    await world.run();
    expect((await world.kinds()).filter((kind) => kind === 'sending')).toHaveLength(2);
    expect(world.sandbox.ads()).toEqual([]);
    expect((await world.state()).unknown?.needsPerson).toBe(true);
  });

  it('is not settled by an ad that is not ours or is another vacancy’s', async () => {
    world = await boardWorld();
    await world.order({ next: [{ fault: 'error-before-write', on: 'create' }] });
    await world.run();
    await world.write('channels.yaml', channelsFile('{ on: true, mode: push, ads: { forskollarare-solrosen: 99 } }'));
    expect(await rules()).toContain('platsbanken-given-absent');
    await world.write('vacancies/annan.yaml', vacancyFile());
    await world.run();
    await world.write(
      'channels.yaml',
      channelsFile('{ on: true, mode: push, ads: { forskollarare-solrosen: 31000001 } }'),
    );
    expect(await rules()).toContain('platsbanken-given-twice');
    expect((await world.state()).externalId).toBeNull();
  });
});

describe('a no', () => {
  it.each(['unavailable', 'throttled'])('that passes is waited out (%s)', async (fault) => {
    world = await boardWorld();
    await world.order({ next: [{ fault, on: 'create' }] });
    await hours(0);
    expect(await world.kinds()).toEqual(['claimed', 'sending', 'deferred']);
    await hours(1);
    expect(world.sandbox.ads()).toHaveLength(1);
  });

  it('for want of consent stops the board with advice, and everything goes out when it is given', async () => {
    world = await boardWorld();
    await world.write('vacancies/annan.yaml', vacancyFile());
    await world.order({ set: { consent: false } });
    const { findings } = await world.run();
    expect(findings.map(({ rule }) => rule)).toContain('platsbanken-consent-missing');
    expect(findings.map(({ hint }) => hint.sv).join()).toContain('Hantera medgivanden');
    const sent = [...(await world.kinds('annan')), ...(await world.kinds())].filter((kind) => kind === 'sending');
    expect(sent).toHaveLength(1);
    await world.order({ set: { consent: true } });
    await hours(1, 2, 3);
    expect(world.sandbox.ads()).toHaveLength(2);
  });

  it('to keys stops the board, and is tried more and more seldom', async () => {
    world = await boardWorld();
    await world.order({ next: [{ fault: 'unauthorized', times: 50 }] });
    for (let hour = 0; hour < 15; hour += 1) await hours(hour);
    expect((await world.kinds()).filter((kind) => kind === 'sending').length).toBeLessThanOrEqual(4);
    world.at('2026-11-24T23:30:00Z');
    expect(await rules()).toContain('platsbanken-access');
  });

  it('because the same ad stands there is for a person, and names it', async () => {
    world = await boardWorld();
    await world.order({ set: { duplicates: 'refuse' } });
    await world.run();
    const other = await boardWorld();
    const same = { ...other.deps, jobBoards: world.deps.jobBoards };
    const report = await other.run(same);
    await other.close();
    expect(report.findings.map(({ message }) => message.en).join()).toContain('(31000001)');
    expect(world.sandbox.ads()).toHaveLength(1);
    expect((await other.state()).externalId).toBeNull();
  });

  it('to the ad itself is told with its field, and it is sent again when it has changed', async () => {
    world = await boardWorld();
    await world.order({ set: { onDemandDuration: 'forbidden' } });
    const onDemand = { employmentType: 'on-demand' };
    await world.write(`vacancies/${vacancy}.yaml`, vacancyFile(onDemand));
    const { findings, outcomes } = await world.run();
    expect(findings.map(({ message }) => message.en).join()).toContain('duration: is not allowed');
    expect(outcomes).toMatchObject([{ state: 'refused' }]);
    await hours(1, 2);
    expect((await world.kinds()).filter((kind) => kind === 'sending')).toHaveLength(1);
    await world.write(`vacancies/${vacancy}.yaml`, vacancyFile({ employmentType: 'permanent' }));
    await world.run();
    expect(world.texts()).toHaveLength(1);
  });
});

describe('an update or a delete that is not answered', () => {
  const forever = (fault: string, on: string) => ({ next: [{ fault, on, times: 6 }] });

  it.each(['cut', 'cut-after-write', 'error-before-write', 'error-after-write'])(
    'is asked for again (%s)',
    async (fault) => {
      world = await boardWorld();
      await world.run();
      await world.order(forever(fault, 'update'));
      await world.write(`vacancies/${vacancy}.yaml`, vacancyFile({ openings: '7' }));
      await hours(1, 2, 3, 4);
      expect(world.sandbox.ads()).toMatchObject([{ body: { totalJobOpenings: 7 } }]);
      expect((await world.state()).kind).toBe('published');
      await world.order(forever(fault, 'delete'));
      await world.deps.content.remove(`vacancies/${vacancy}.yaml`);
      await hours(5, 6, 7, 8);
      expect([world.texts(), (await world.state()).kind]).toEqual([[], 'removed']);
    },
  );

  it('keeps a story’s removal open until the board has been rewritten, in the run that takes the story down', async () => {
    world = await boardWorld();
    await world.deps.content.put(
      'consents/elsa-2026.yaml',
      'person: p\ndisplayName: Elsa\nlegalBasis: consent\nchannels: [job-boards]\nfrom: 2026-01-01\nuntil: 2027-01-01\n',
    );
    await world.release();
    await world.run();
    await world.recall();
    await world.order(forever('cut', 'update'));
    await hours(1);
    expect((await world.state()).mayHold).toEqual([elsa]);
    expect(await world.deps.channels['job-boards'].read(`block:${elsa}`)).toBe('present');
    await withdrawStories(world.deps);
    await hours(2, 3);
    expect(world.texts()[0]).not.toContain(elsa);
    expect(await world.deps.channels['job-boards'].read(`block:${elsa}`)).toBe('absent');
  });
});
