import { writeFileSync } from 'node:fs';
import type { Command } from 'commander';
import { type Context, clockAt, contextOf, withPipeline } from '#functions/cli/context.ts';
import { exitCodes } from '#functions/cli/exit-codes.ts';
import { mark, printJson, tell } from '#functions/cli/print.ts';
import { speaker } from '#functions/cli/words.ts';
import { kindWords } from '#functions/newsroom/screens/where/kind-words.ts';
import { placeWords, stateIn, tellsApart } from '#functions/newsroom/screens/where/place-words.ts';
import { readWhereFrame } from '#functions/newsroom/screens/where/read-where-frame.ts';
import { wherePage } from '#functions/newsroom/screens/where/where-page.ts';
import type { KnownPerson } from '#functions/publishing/records/where/known-people.ts';
import { type Asked, type Stored, type Where, wherePerson } from '#functions/publishing/records/where/where-person.ts';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const printStored = (stored: readonly Stored[], { settings }: Context): void => {
  for (const [kind, all] of Map.groupBy(stored, (one) => one.kind)) {
    print(`\n${kindWords[settings.language][kind].what} (${all.length})`);
    for (const { store, key } of all) print(`  ${store}/${key}`);
  }
};

const printWhere = ({ person, places, objects, unsure }: Where, context: Context): void => {
  const { language } = context.settings;
  const say = speaker(context);
  print(tellsApart(person).join('  '));
  for (const place of places) {
    const { story, title, state, at, url } = place;
    const parts = [title ?? story, placeWords(place, language), stateIn(state, language), at, url];
    print(mark(state === 'published' ? 'good' : 'muted', parts.filter((part) => part !== null).join('  ')));
  }
  printStored(objects, context);
  if (unsure.length === 0) return;
  tell(
    mark(
      'warn',
      say(
        `${unsure.length} objekt nämner någon som heter så, och inget i dem säger vem. Titta efter själv:`,
        `${unsure.length} objects name somebody called so, and nothing in them says who. Look for yourself:`,
      ),
    ),
  );
  printStored(unsure, context);
};

const printCandidates = (candidates: readonly KnownPerson[], asked: string, context: Context): void => {
  const say = speaker(context);
  tell(
    mark(
      'warn',
      say(
        `${candidates.length} personer heter ${asked}. Fråga en gång till, med den enas nyckel:`,
        `${candidates.length} people are called ${asked}. Ask again, with the key of one:`,
      ),
    ),
  );
  for (const candidate of candidates) print(tellsApart(candidate).join('  '));
};

const documentOf = (person: string, asked: Asked): object => {
  switch (asked.found) {
    case 'several':
      return {
        person,
        found: 'several',
        candidates: asked.candidates.map(({ stories, ...one }) => ({
          ...one,
          units: [...new Set([...stories.map(({ unit }) => unit), ...one.units])],
          occupations: [...new Set(stories.map(({ occupation }) => occupation))],
        })),
        places: [],
      };
    case 'nobody':
      return { person, found: 'nobody', places: [], objects: [], unsure: asked.unsure };
    case 'one': {
      const { id, names } = asked.person;
      return { ...asked, person, id, names };
    }
  }
};

/** `vardag where`. Of two people of one name it asks which. */
export const whereCommand = async (
  person: string,
  { html }: { readonly html?: string },
  command: Command,
): Promise<void> => {
  const context = contextOf(command);
  const { language } = context.settings;
  const say = speaker(context);
  const { asked, page } = await withPipeline(context, clockAt(undefined), async ({ deps }) => {
    const answer = await wherePerson(deps, person);
    const wanted = html !== undefined && answer.found === 'one';
    return {
      asked: answer,
      page: wanted ? wherePage(answer, await readWhereFrame(deps, language), language) : null,
    };
  });
  if (asked.found === 'several') process.exitCode = exitCodes.needsPerson;
  if (html !== undefined && page !== null) writeFileSync(html, page);
  if (context.json) return printJson(documentOf(person, asked));
  if (asked.found === 'several') return printCandidates(asked.candidates, person, context);
  if (asked.found === 'one') printWhere(asked, context);
  else {
    tell(mark('muted', say(`Ingen berättelse nämner ${person}.`, `No story names ${person}.`)));
    printStored(asked.unsure, context);
  }
  if (page !== null) tell(mark('good', say(`Sidan ligger i ${html}.`, `The page is in ${html}.`)));
};
