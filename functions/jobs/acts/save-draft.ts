import * as z from 'zod';
import { contentBounds } from '#functions/ground/findings/content-bounds.ts';
import { canonicalJson } from '#functions/ground/ledger/canonical-json.ts';
import { fileVersion } from '#functions/ground/ledger/file-version.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Act, ActDeps, Actor, Effected, Prepared, Refused } from '#functions/jobs/acts/act.ts';
import { MaybeEmpty, Name, Names, Version } from '#functions/jobs/acts/form-fields.ts';
import { ownDraft } from '#functions/jobs/acts/own-draft.ts';
import { changed, refused } from '#functions/jobs/acts/refusals.ts';
import { type DraftForm, newDraft, savedDraft } from '#functions/story/stories/draft-form.ts';
import { listStories } from '#functions/story/stories/list-stories.ts';
import { type Story, storyFileKey } from '#functions/story/stories/story.ts';
import { readStoryBytes } from '#functions/story/stories/story-file.ts';
import { storyIdOf } from '#functions/story/stories/story-id.ts';

type Needs = Pick<ActDeps, 'content' | 'records' | 'clock' | 'writer'>;

const input = z.object({
  /** Left out: a new story. */
  story: MaybeEmpty,
  /** The version of its file that the form was filled with. */
  seen: Version.or(z.literal('')).optional(),
  title: Name,
  language: z.enum(['sv', 'en']),
  unit: z.string().trim().max(300).default(''),
  occupation: z.string().trim().max(100).default(''),
  goal: MaybeEmpty,
  audience: MaybeEmpty,
  translationOf: MaybeEmpty,
  text: z.string().max(contentBounds.story),
  linkedin: z.string().trim().max(10_000).optional(),
  callToActionText: MaybeEmpty,
  callToActionUrl: MaybeEmpty,
  /** A tick: nobody is shown or named. */
  showsNobody: MaybeEmpty,
  /** One of each a person; a person without a name is left out. */
  personName: Names.default([]),
  personRole: Names.default([]),
  personConsent: Names.default([]),
  /** One of each a picture, by the name of its file. The focus is two numbers from 0 to 1: `0.42,0.30`. */
  pictureFile: Names.default([]),
  pictureAlt: Names.default([]),
  pictureFocus: Names.default([]),
  pictureCredit: Names.default([]),
});
type Input = z.infer<typeof input>;

const focusOf = (text: string | undefined): { readonly focus?: [number, number] } => {
  const found = /^([01](?:\.\d{1,6})?),([01](?:\.\d{1,6})?)$/.exec(text?.replaceAll(' ', '') ?? '');
  const [x, y] = [Number(found?.[1]), Number(found?.[2])];
  return x <= 1 && y <= 1 ? { focus: [x, y] } : {};
};

const said = <K extends string>(name: K, value: string | undefined): { readonly [key in K]?: string } =>
  (value === undefined || value === '' ? {} : { [name]: value }) as { readonly [key in K]?: string };

/** A consent that nobody has asked for yet gets a name of its own: the ask will bear it. */
const consentOf = (given: string | undefined, name: string, story: string): string =>
  given || `${storyIdOf(name)}-${story}`.slice(0, 80);

const formOf = (given: Input, story: string, standing: Story['front'] | null): DraftForm => {
  const people = given.personName.flatMap((name, n) => {
    const role = given.personRole[n] ?? '';
    return name === '' ? [] : [{ name, role, consent: consentOf(given.personConsent[n], name, story) }];
  });
  const images = given.pictureFile.flatMap((file, n) => {
    const before = standing?.images.find((image) => image.file === file);
    const copyright = before?.copyright === undefined ? {} : { copyright: before.copyright };
    const words = { ...said('alt', given.pictureAlt[n]), ...said('credit', given.pictureCredit[n]), ...copyright };
    return file === '' ? [] : [{ file, ...words, ...focusOf(given.pictureFocus[n]) }];
  });
  const { callToActionText: label, callToActionUrl: url, linkedin } = given;
  return {
    title: given.title,
    language: given.language,
    unit: given.unit,
    occupation: given.occupation,
    people,
    images,
    text: given.text,
    ...said('goal', given.goal),
    ...said('audience', given.audience),
    ...said('translationOf', given.translationOf),
    ...(label || url ? { callToAction: { text: label ?? '', url: url ?? '' } } : {}),
    ...(linkedin ? { linkedin: { text: linkedin } } : {}),
    ...(given.showsNobody ? { showsNobody: true } : {}),
  };
};

const put = (
  deps: Needs,
  key: string,
  text: string,
  writer: string,
  condition: { ifAbsent: true } | { ifMatch: string },
) =>
  deps.content.put(key, text, {
    ...condition,
    contentType: 'text/markdown; charset=utf-8',
    tags: { 'written-by': writer },
  });

const versionOf = (text: string): string => fileVersion(new TextEncoder().encode(text));

const unsplit = refused(
  'refused',
  'Uppgifterna överst i filen är skrivna så att de inte går att ändra här utan att något annat i dem går förlorat. Ändra i filen.',
  'The facts at the top of the file are written so that they can not be changed here without losing something else in them. Change the file.',
);

const prepareSaved = async (deps: Needs, actor: Actor, story: string, given: Input): Promise<Prepared> => {
  const own = await ownDraft(deps, actor, story);
  if ('done' in own) return own;
  const { key, stored, place, writer } = own;
  const now = fileVersion(stored.body);
  const source = new TextDecoder().decode(stored.body);
  const standing = readStoryBytes('drafts', place.name, stored.body).story?.front ?? null;
  const text = savedDraft(source, formOf(given, place.id, standing));
  if (text === null) return unsplit;
  if (text === source) return { stands: true, seen: now, subject: place.id };
  if (now !== given.seen) return changed(now);
  const effect = async (): Promise<Effected | Refused> => {
    const outcome = await put(deps, key, text, writer, { ifMatch: stored.etag });
    if (outcome.written) return { seen: versionOf(text), subject: place.id };
    const other = await deps.content.get(key);
    return changed(other === null ? null : fileVersion(other.body));
  };
  return { stands: false, effect };
};

const mostOfAName = 50;

/** Names of people stay out of an id, which stands in addresses for good. */
const idOf = ({ title, personName }: Input): string => {
  const names = new Set(personName.flatMap((name) => storyIdOf(name).split('-')));
  const words = storyIdOf(title)
    .split('-')
    .filter((word) => !names.has(word) && !names.has(word.replace(/s$/, '')));
  return words.join('-').slice(0, 60).replace(/-$/, '') || 'berattelse';
};

const prepareNew = async (deps: Needs, { who }: Actor, given: Input): Promise<Prepared> => {
  const [base, places] = [idOf(given), await listStories(deps)];
  const taken = new Set(places.map(({ id }) => id));
  for (let n = 1; n <= mostOfAName; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`;
    const key = storyFileKey('drafts', id);
    const text = newDraft(formOf(given, id, null), who);
    const came = { seen: versionOf(text), subject: id };
    if (!taken.has(id)) {
      const effect = async (): Promise<Effected | Refused> => {
        const outcome = await put(deps, key, text, who, { ifAbsent: true });
        return outcome.written ? came : changed(null);
      };
      return { stands: false, effect };
    }
    const standing = await deps.content.get(key);
    if (standing !== null && new TextDecoder().decode(standing.body) === text) return { stands: true, ...came };
  }
  return refused(
    'refused',
    'Det finns redan många berättelser med den rubriken. Välj en annan.',
    'There are many stories with this title already. Choose another.',
    { field: 'title' },
  );
};

/** A storyteller writes a story, or changes one of their own; a communicator changes any draft. */
export const saveDraft: Act<Input, Needs> = {
  name: 'save-draft',
  roles: ['storyteller', 'communicator'],
  input,
  about: ({ seen, ...given }) => ({
    subject: given.story || `new ${sha256(canonicalJson(given)).slice(0, 16)}`,
    seen: given.story ? `${seen ?? ''} ${sha256(canonicalJson(given)).slice(0, 16)}` : null,
  }),
  prepare: (deps, actor, given) =>
    given.story ? prepareSaved(deps, actor, given.story, given) : prepareNew(deps, actor, given),
  undo: 'remove-draft',
};
