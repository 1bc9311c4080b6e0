import type { Context } from 'hono';
import type { DeskDeps, DeskPlace } from '#functions/desk/desk-deps.ts';
import { type DeskPage, deskContext, deskPage } from '#functions/desk/frame/desk-frame.ts';
import { lay } from '#functions/desk/frame/laid-page.ts';
import { chosenPerson } from '#functions/desk/person/chosen-person.ts';
import type { Language } from '#functions/ground/language/language.ts';
import type { Person } from '#functions/story/organisation/person.ts';
import { readPeople } from '#functions/story/organisation/read-people.ts';

/** One request: by whom, in which language, of what. */
export type Visit = {
  readonly c: Context;
  readonly deps: DeskDeps;
  readonly language: Language;
  readonly people: readonly Person[];
  /** Null for somebody who only reads. */
  readonly person: Person | null;
};

export const visitOf = async (c: Context, deps: DeskDeps): Promise<Visit> => {
  const { people } = await readPeople(deps);
  return { c, deps, language: deps.language, people, person: chosenPerson(c, people) };
};

type Status = 200 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 503;

/** Answers with a page of the desk. */
export const show = async (visit: Visit, page: DeskPage, status: Status = 200): Promise<Response> => {
  const { c, deps, language } = visit;
  const context = await deskContext(deps);
  return c.html(await lay(visit, deskPage(page, context, language), context.timeZone), status);
};

export type OpenDesk = (c: Context) => Promise<Visit | null>;

/** A visit, or null while nobody can act yet. */
export const openDesk =
  (place: DeskPlace): OpenDesk =>
  async (c) => {
    const deps = place.deps();
    return deps === null ? null : visitOf(c, deps);
  };
