import { beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import { acts } from '#functions/jobs/acts/catalogue.ts';
import { perform } from '#functions/jobs/acts/perform.ts';
import { readWhereFrame } from '#functions/newsroom/screens/where/read-where-frame.ts';
import { wherePage } from '#functions/newsroom/screens/where/where-page.ts';
import { type KnownPerson, readKnownPeople } from '#functions/publishing/records/where/known-people.ts';
import { storeNames } from '#functions/publishing/records/where/stored-kind.ts';
import { type Where, wherePerson } from '#functions/publishing/records/where/where-person.ts';
import type { World } from '#test/builders/core/newsroom-world.ts';
import { peopleAtWork } from '#test/builders/newsroom/people-at-work.ts';
import { sampleWorld } from '#test/builders/records/sample-world.ts';
import { searched } from '#test/builders/records/searched.ts';

let world: World;
let people: readonly KnownPerson[];
let stores: ReadonlyMap<string, string>;
/** SHA-256 of the pictures of each story. */
const hashes = new Map<string, string[]>();
beforeAll(async () => {
  world = await sampleWorld();
  await perform(world.deps, peopleAtWork.communicator, acts.hold, { story: 'natt-i-hemtjansten', reason: 'Väntar' });
  for (const { key } of await world.deps.content.list('stories/')) {
    const [, , story = '', file = ''] = key.split('/');
    const body = (await world.deps.content.get(key))?.body ?? '';
    if (file.endsWith('.jpg')) hashes.set(story, [...(hashes.get(story) ?? []), sha256(body)]);
  }
  ({ people } = await readKnownPeople(world.deps));
  const isPicture = (key: string): boolean => /\.(?:jpe?g|png|webp|avif)$/.test(key);
  const all = storeNames.map(async (store) =>
    // A word of four letters stands by chance among the bytes of a picture.
    [...(await searched(world.deps[store]))].map(
      ([key, text]) => [`${store}/${key}`, isPicture(key) ? key : text] as const,
    ),
  );
  stores = new Map((await Promise.all(all)).flat());
}, 300_000);

const answers = new Map<string, Promise<Awaited<ReturnType<typeof wherePerson>>>>();
/** Each is asked about once: a search reads every object of every store. */
const ask = (asked: string) => {
  const answer = answers.get(asked) ?? wherePerson(world.deps, asked);
  answers.set(asked, answer);
  return answer;
};
const found = async (asked: string): Promise<{ readonly found: 'one' } & Where> => {
  const answer = await ask(asked);
  if (answer.found !== 'one') throw new Error(`${asked}: ${answer.found}`);
  return answer;
};
const keysOf = ({ objects }: Where): readonly string[] => objects.map(({ store, key }) => `${store}/${key}`).sort();

/** Lists of names and descriptions of files are about nobody. */
const isOfNobody = (key: string): boolean => /^content\/(?:rules|schemas)\//.test(key);

/** Read sign by sign: where a word stands with no letter, digit or hyphen around it that makes it another word. */
const stands = (text: string, word: string, isName: boolean): boolean => {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const [before, after] = [text.slice(Math.max(0, at - 14), at), text.slice(at + word.length, at + word.length + 2)];
    const isOpen = isName
      ? !/[\p{L}\p{N}]$/u.test(before)
      : !/[\p{L}\p{N}_-]$/u.test(before) || /(?:^|[^\p{L}\p{N}_-])(?:[0-9a-f]{2}|consent|story)-$/u.test(before);
    const isClosed = isName
      ? /^(?:s?(?![\p{L}\p{N}])|s[^\p{L}\p{N}])/u.test(after)
      : !/^(?:[\p{L}\p{N}_]|-[\p{L}\p{N}])/u.test(after);
    if (isOpen && isClosed) return true;
  }
  return false;
};

/** What a search over all stores gives for the words that are one person's alone. */
const searchedFor = (person: KnownPerson, names: readonly string[]): readonly string[] => {
  const pictures = person.stories.flatMap(({ id }) => hashes.get(id) ?? []);
  const ids = [...pictures, person.id, ...person.consents, ...person.signs, ...person.stories.map(({ id }) => id)];
  return [...stores]
    .filter(([key, text]) => {
      if (isOfNobody(key)) return false;
      return ids.some((id) => stands(text, id, false)) || names.some((name) => stands(text, name, true));
    })
    .map(([key]) => key)
    .sort();
};
/** Cuts of pictures are kept by the hash of the picture. */
const isCut = (key: string): boolean => key.startsWith('reports/pictures/');

describe('where everybody of the sample is', () => {
  it('knows them all, those who work and those who are shown', () => {
    expect(people.length).toBeGreaterThan(20);
    expect(people.filter(({ stories }) => stories.length > 0).length).toBeGreaterThan(12);
  });

  it('is what a search over all stores finds, of each', async () => {
    for (const person of people) {
      const names = person.names.filter((name) => people.filter((one) => one.names.includes(name)).length === 1);
      const where = await found(person.id);
      expect(keysOf(where), person.id).toEqual(searchedFor(person, names));
    }
  }, 300_000);

  it('is in every kind of place, of one who was shown and one whom the mail asks about', async () => {
    const kinds = new Set(
      [...(await found('p-0002')).objects, ...(await found('p-0004')).objects].map(({ kind }) => kind),
    );
    for (const kind of [
      ...(['story', 'consent', 'work', 'campaign', 'approval', 'archive', 'ledger', 'act', 'log'] as const),
      ...(['sheet', 'calendar', 'digest', 'mail', 'number', 'picture', 'fact', 'newsroom'] as const),
      ...(['site-page', 'site-picture'] as const),
    ])
      expect(kinds, kind).toContain(kind);
  });

  it('has the receipts of what was taken down, and no page of it', async () => {
    const { objects, places } = await found('p-0012');
    expect(new Set(objects.map(({ kind }) => kind))).toContain('receipt');
    expect(objects.filter(({ store }) => store === 'site')).toEqual([]);
    expect(places.map(({ state }) => state).sort()).toEqual(['removed', 'removed', 'withdrawn']);
  });

  it('has the cuts of their pictures, and nobody else’s', async () => {
    const cutsOf = async (asked: string) => keysOf(await found(asked)).filter(isCut);
    const [amir, fatima] = [await cutsOf('p-0002'), await cutsOf('p-0006')];
    expect([amir.length > 0, fatima.length > 0]).toEqual([true, true]);
    expect(amir.filter((key) => fatima.includes(key))).toEqual([]);
  });
});

describe('two of one name', () => {
  it('are told apart by key, unit and occupation', async () => {
    expect(await wherePerson(world.deps, 'elsa')).toMatchObject({
      found: 'several',
      candidates: [
        { id: 'p-0001', stories: [{ unit: 'utbildning.forskolan-solrosen', occupation: '2343' }] },
        { id: 'p-0201', stories: [{ unit: 'aldreomsorg.hemtjansten-vastra', occupation: '5321' }] },
      ],
    });
  });

  it('are each found by what is theirs, and neither by the other’s', async () => {
    const [one, other] = [await found('p-0001'), await found('p-0201')];
    const own = (where: Where, words: readonly string[]) =>
      keysOf(where).filter((key) => !isCut(key) && !words.some((word) => stands(stores.get(key) ?? '', word, false)));
    expect(own(one, ['p-0001', 'elsa-2026', 'elsa.a', 'elsa.a@nordhamn.example', 'vi-bestammer-veckan'])).toEqual([]);
    expect(own(other, ['p-0201', 'elsa-natt-2026', 'pa-vag-hem'])).toEqual([]);
    expect(keysOf(other)).toContain('content/stories/approved/pa-vag-hem/story.md');
    expect(keysOf(one)).not.toContain('content/stories/approved/pa-vag-hem/story.md');
  });

  it('leave to a person what names one of them and does not say whom', async () => {
    await world.deps.content.put('stories/drafts/fika/story.md', 'Elsa bjuder på fika.');
    answers.clear();
    const { objects, unsure } = await found('p-0201');
    expect(unsure).toContainEqual({ store: 'content', key: 'stories/drafts/fika/story.md', kind: 'story' });
    expect(objects.map(({ key }) => key)).not.toContain('stories/drafts/fika/story.md');
    await world.deps.content.remove('stories/drafts/fika/story.md');
    answers.clear();
  });
});

describe('the page that is handed out', () => {
  it.each(['sv', 'en'] as const)(
    'names nobody but them, and loads nothing: %s',
    async (language) => {
      const frame = await readWhereFrame(world.deps, language);
      for (const person of people.filter(({ stories }) => stories.length > 0)) {
        const page = wherePage(await found(person.id), frame, language);
        const others = people.filter(
          ({ id, names }) => id !== person.id && !names.some((name) => person.names.includes(name)),
        );
        // The officer is named by mail alone, as where to write.
        const text = page.replaceAll('dana.o@nordhamn.example', '');
        for (const { id, names, consents, signs } of others)
          for (const word of [id, ...names, ...consents, ...signs])
            expect(stands(text, word, true), `${person.id}: ${word}`).toBe(false);
        expect(page).not.toMatch(/<(?:script|img|link|iframe)|url\(|@import/);
      }
    },
    300_000,
  );

  it('says what, where, why, for how long, and what they may do', async () => {
    const page = wherePage(await found('p-0012'), await readWhereFrame(world.deps, 'sv'), 'sv');
    for (const words of [
      'Det här har vi sparat om Hassan',
      'Nordhamns stad är personuppgiftsansvarig',
      'dana.o@nordhamn.example',
      'arkivet över det som publicerats',
      'För alltid. Beslut: KF 2026-06-15 § 112.',
      '10 år. Beslut: KS 2026/118.',
      'Du har samtyckt',
      'Ta tillbaka ditt samtycke',
      'imy.se',
      'Borttagen',
    ])
      expect(page).toContain(words);
  });
});
