import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actWords } from '#functions/desk/acting/act-words.ts';
import { buttonsIn, doorsIn } from '#functions/desk/help/buttons.ts';
import { helpSteps } from '#functions/desk/help/help-words.ts';
import { acts } from '#functions/jobs/acts/catalogue.ts';
import { Role } from '#functions/story/organisation/person.ts';
import { type ADesk, aDesk } from '#test/builders/desk/a-desk.ts';

let desk: ADesk;
beforeAll(async () => {
  desk = await aDesk();
});
afterAll(() => desk.close());

const help = '/newsroom/desk/help/';

describe('help', () => {
  it.each(Role.options)('is there for %s, for whoever opens it', async (role) => {
    for (const person of ['eva.k', null]) {
      const { status, text } = await desk.see(person, `${help}?role=${role}`);
      expect(status).toBe(200);
      expect(text.match(/<li><p>/g)?.length).toBeGreaterThan(2);
      expect(text).not.toContain('<script');
    }
  });

  it.each([
    ['eva.k', '', 'kommunikatör'],
    ['hanna.h', '?role=nobody', 'HR'],
    ['hanna.h', '?role=officer', 'dataskyddsombud'],
    [null, '', 'berättare'],
  ])('opened by %s at "%s" is that of %s', async (person, query, role) => {
    expect((await desk.see(person, `${help}${query}`)).text).toContain(`<h1>Det här gör du som ${role}</h1>`);
  });

  it('is a door in the bar on every page, to the help of whoever is here', async () => {
    for (const [person, to] of [
      ['hanna.h', `${help}?role=hr`],
      [null, help],
    ] as const)
      for (const page of ['/newsroom/', '/newsroom/stories/', '/newsroom/desk/people/', help])
        expect((await desk.see(person, page)).text).toContain(`<a href="${to}">Hjälp</a>`);
  });

  it('says whom to ask, by name', async () => {
    const { text } = await desk.see('anna.k', `${help}?role=communicator`);
    expect(text).toContain('<li>Dana, dataskyddsombud</li>');
    expect((await desk.see('anna.k', `${help}?role=hr`)).text).toContain('<li>Eva, kommunikatör</li>');
  });

  // A step about an act that a role may not do would send them to a button that is not there.
  it.each((['sv', 'en'] as const).flatMap((language) => Role.options.map((role) => ({ language, role }))))(
    'in $language names no act that is not $role’s, and says the button as it stands',
    ({ language, role }) => {
      const real = buttonsIn(language);
      for (const { words } of helpSteps[language][role]) {
        const named: (keyof typeof actWords)[] = [];
        const act: typeof real.act = (name) => {
          named.push(name);
          return real.act(name);
        };
        const said = String(words({ ...real, act }));
        for (const name of named) {
          expect(acts[name].roles).toContain(role);
          expect(said).toContain(`<b>${actWords[name].button[language]}</b>`);
        }
      }
    },
  );

  it('leads to pages that are there', async () => {
    for (const [path] of Object.values(doorsIn('sv'))) {
      const { status } = await desk.see('dana.o', path);
      expect([path, [200, 302, 403].includes(status)]).toEqual([path, true]);
    }
  });
});
