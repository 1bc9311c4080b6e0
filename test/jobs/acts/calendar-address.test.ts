import { beforeEach, describe, expect, it } from 'vitest';
import type { ActDeps, ActResult } from '#functions/jobs/acts/act.ts';
import { acts } from '#functions/jobs/acts/catalogue.ts';
import { perform } from '#functions/jobs/acts/perform.ts';
import { calendarAddressOf, isCalendarAddress } from '#functions/publishing/records/calendar-address.ts';
import type { Person } from '#functions/story/organisation/person.ts';
import { peopleAtWork } from '#test/builders/newsroom/people-at-work.ts';
import { put } from '#test/builders/newsroom/world.ts';
import { theWorldBefore } from '#test/jobs/acts/ready-acts.ts';

const [first, second] = ['a1'.repeat(32), 'b2'.repeat(32)] as const;
const { hr, communicator, officer } = peopleAtWork;

let deps: ActDeps;
beforeEach(async () => {
  deps = await theWorldBefore('make-calendar-address');
});

const make = (address: string, person: Person = hr): Promise<ActResult> =>
  perform(deps, person, acts['make-calendar-address'], { address });
const end = (address: string, person: Person = hr): Promise<ActResult> =>
  perform(deps, person, acts['end-calendar-address'], { address });
const isAnswered = (address: string, people: readonly Person[] = [hr, communicator]): Promise<boolean> =>
  isCalendarAddress(deps, people, address);

describe('an address for a calendar program', () => {
  it('is answered once it is made, and until it is ended', async () => {
    expect(await isAnswered(first)).toBe(false);
    await make(first);
    expect(await isAnswered(first)).toBe(true);
    expect(await calendarAddressOf(deps, hr.signIn)).toMatchObject({ hash: first, madeAt: '2026-11-24T07:00:00Z' });
    await end(first);
    expect(await isAnswered(first)).toBe(false);
  });

  it('is ended by the next one of the same person, and by nobody else’s', async () => {
    await make(first);
    await make('c3'.repeat(32), communicator);
    expect(await isAnswered(first)).toBe(true);
    await make(second);
    expect([await isAnswered(first), await isAnswered(second)]).toEqual([false, true]);
    expect(await end(second, communicator)).toMatchObject({ done: true, nothing: true });
    expect(await isAnswered(second)).toBe(true);
  });

  it('never comes back, ended or replaced; a new one does not mind', async () => {
    await make(first);
    await end(first);
    expect(await make(first)).toMatchObject({ done: false, why: 'conflict' });
    await make(second);
    await make('c3'.repeat(32));
    expect(await make(second)).toMatchObject({ done: false, why: 'conflict' });
    expect(await isAnswered('c3'.repeat(32))).toBe(true);
  });

  it('is made once, however often the same form is sent', async () => {
    await make(first);
    const before = await deps.records.list('acts/');
    expect(await make(first)).toMatchObject({ done: true, seen: first });
    expect(await deps.records.list('acts/')).toEqual(before);
  });

  it('leaves the old one valid while a new one is begun and not done', async () => {
    await make(first);
    const dying: ActDeps = {
      ...deps,
      records: {
        ...deps.records,
        put: (key, body, options) =>
          key.endsWith('/3.json') ? Promise.reject(new Error('The power went.')) : deps.records.put(key, body, options),
      },
    };
    await expect(perform(dying, hr, acts['make-calendar-address'], { address: second })).rejects.toThrow();
    expect([await isAnswered(first), await isAnswered(second)]).toEqual([true, false]);
    await make(second);
    expect([await isAnswered(first), await isAnswered(second)]).toEqual([false, true]);
  });

  it('ends with the role, and with the line in people.yaml', async () => {
    await make(first);
    expect(await isAnswered(first, [{ ...hr, roles: ['leadership'] }])).toBe(false);
    expect(await isAnswered(first, [communicator])).toBe(false);
  });

  it('is for people who are in people.yaml', async () => {
    const guest = { ...hr, signIn: 'root', roles: ['hr', 'officer'] as const };
    expect(await make(first, guest)).toMatchObject({ done: false, why: 'role' });
    expect(await make(first, officer)).toMatchObject({ done: false, why: 'role' });
    expect(await deps.records.list('acts/')).toEqual([]);
  });

  it.each([
    ['left out', 'holidays: SE\n'],
    ['without a decision', 'subscription: {}\n'],
    ['with an empty decision', 'subscription: { decision: " " }\n'],
  ])('is off where the officer’s decision is %s, and can still be ended', async (_, calendar) => {
    await make(first);
    await put(deps, { 'calendar.yaml': calendar });
    expect(await make(second)).toMatchObject({ done: false, why: 'refused' });
    expect(await end(first)).toMatchObject({ done: true });
  });

  it('is not made where the records are kept elsewhere', async () => {
    deps = { ...deps, pinnedElsewhere: true };
    expect(await make(first)).toMatchObject({ done: false, why: 'refused' });
  });

  it.each(['', 'a1', `${first}0`, first.toUpperCase(), 'kalender'])('is no address: "%s"', async (address) => {
    expect(await make(address)).toMatchObject({ done: false, why: 'invalid', field: 'address' });
  });
});
