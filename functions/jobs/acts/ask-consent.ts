import { stringify } from 'yaml';
import * as z from 'zod';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { checkYaml } from '#functions/ground/findings/checked-yaml.ts';
import { LocalDate } from '#functions/ground/findings/field-forms.ts';
import type { Text } from '#functions/ground/language/text.ts';
import { fileVersion } from '#functions/ground/ledger/file-version.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Act, ActDeps, Effected, Refused } from '#functions/jobs/acts/act.ts';
import { isFileName, readConsentFile } from '#functions/jobs/acts/consent-file.ts';
import { Name, Names } from '#functions/jobs/acts/form-fields.ts';
import { changed, noStory, refused } from '#functions/jobs/acts/refusals.ts';
import { isSamePerson } from '#functions/newsroom/review/is-same-person.ts';
import { askKey, ConsentAsk } from '#functions/story/consent/consent-ask.ts';
import type { Person } from '#functions/story/organisation/person.ts';
import { personSignedIn, readPeople } from '#functions/story/organisation/read-people.ts';
import { findStory, type StoryLocation } from '#functions/story/stories/list-stories.ts';
import { readStory } from '#functions/story/stories/read-story.ts';
import { wordsHash } from '#functions/story/stories/words-hash.ts';

type Needs = Pick<ActDeps, 'content' | 'records' | 'clock' | 'writer'>;

/** The very words and pictures that somebody is asked about. */
export type AskedAbout = Pick<ConsentAsk, 'textHash' | 'pictures'>;

export const askedAbout = async (deps: Pick<Needs, 'content'>, { folder, name }: StoryLocation) => {
  const read = await readStory(deps, folder, name);
  if (read.story === null) return null;
  const pictures = Object.fromEntries([...read.images].map(([file, bytes]) => [file, sha256(bytes)]));
  return { story: read.story, about: { textHash: wordsHash(read.story), pictures } satisfies AskedAbout };
};

export const storyPlace = async (deps: Pick<Needs, 'content'>, story: string): Promise<StoryLocation | null> =>
  (await findStory(deps, 'drafts', story)) ?? (await findStory(deps, 'approved', story));

export type AskFile = { readonly ask: ConsentAsk; readonly seen: string; readonly etag: string };

/** What lies there of an ask; null when there is none that can be read. */
export const readAskFile = async (deps: Pick<Needs, 'content'>, id: string): Promise<AskFile | null> => {
  const stored = isFileName(id) ? await deps.content.get(askKey(id)) : null;
  if (stored === null) return null;
  const text = new TextDecoder().decode(stored.body);
  const { value: ask } = checkYaml(ConsentAsk, { file: askKey(id), text, firstLine: 1 });
  return ask === null ? null : { ask, seen: fileVersion(stored.body), etag: stored.etag };
};

const input = z.object({
  story: Name,
  /** The consent that the story names for the person: it is the ask's name too. */
  consent: Name,
  /** The sign-in name of who is asked. */
  to: Name,
  channels: Names.pipe(z.array(ChannelName).min(1)),
  purposes: Names.default(['recruitment']),
  until: LocalDate,
});

const isSameAsk = (one: ConsentAsk, other: ConsentAsk): boolean => {
  const bare = ({ at: _, by: __, ...rest }: ConsentAsk) => JSON.stringify(rest);
  return bare(one) === bare(other);
};

const isNamed = (person: Person, name: string): boolean => isSamePerson(person.name, name);

/** The question is no good in the hands of somebody whom the story is not about; null where it is in the right ones. */
const wrongPerson = (
  asked: Person,
  about: { readonly named: string; readonly given: string | undefined; readonly people: readonly Person[] },
): Refused | null => {
  const { named, given, people } = about;
  if (given !== undefined && asked.key !== null && asked.key !== given)
    return refused(
      'invalid',
      `Samtycket är någon annans än ${asked.name}s.`,
      `The consent is somebody else's than ${asked.name}'s.`,
      { field: 'to' },
    );
  if (isNamed(asked, named) || !people.some((one) => one.key !== null && isNamed(one, named))) return null;
  return refused(
    'invalid',
    `Berättelsen handlar om ${named}, och frågan skulle gå till ${asked.name}. Välj ${named}.`,
    `The story is about ${named}, and the question would go to ${asked.name}. Choose ${named}.`,
    { field: 'to' },
  );
};

/** Nobody here has the name that the story says, so whoever asks has chosen; they are told whom. */
const noteOf = (asked: Person, named: string): { readonly note?: Text } =>
  isNamed(asked, named)
    ? {}
    : {
        note: {
          sv: `Frågan gick till ${asked.name}, och berättelsen säger ${named}. Är det inte samma person, dra tillbaka frågan.`,
          en: `The question went to ${asked.name}, and the story says ${named}. If they are not the same person, drop the question.`,
        },
      };

/** A person is asked for a consent to a story as it is: who they are stands in the ask alone, until they have answered. */
export const askConsent: Act<z.infer<typeof input>, Needs> = {
  name: 'ask-consent',
  roles: ['communicator'],
  input,
  about: ({ story, consent }) => ({ subject: `${story} ${consent}`, seen: null }),
  prepare: async (deps, { who }, { story, consent, to, channels, purposes, until }) => {
    const place = await storyPlace(deps, story);
    const found = place === null ? null : await askedAbout(deps, place);
    if (place === null || found === null) return noStory(story);
    const person = found.story.front.people.find((one) => one.consent === consent);
    if (person === undefined || !isFileName(consent))
      return refused('invalid', 'Berättelsen nämner inget sådant samtycke.', 'The story names no such consent.', {
        field: 'consent',
      });
    const { people } = await readPeople(deps);
    const asked = personSignedIn(people, to);
    const standing = await readAskFile(deps, consent);
    const given = (await readConsentFile(deps, consent))?.consent?.person;
    const key = asked?.key ?? given;
    if (asked === null || key === undefined)
      return refused(
        'invalid',
        `${to} står inte med inloggning och nyckel i people.yaml.`,
        `${to} does not stand with sign-in and key in people.yaml.`,
        { field: 'to' },
      );
    const other = wrongPerson(asked, { named: person.name, given, people });
    if (other !== null) return other;
    const askAt = (at: string): ConsentAsk => ({
      story: place.id,
      name: person.name,
      person: key,
      to: asked.signIn,
      channels,
      purposes,
      until,
      ...found.about,
      by: who,
      at,
    });
    if (standing !== null && isSameAsk(standing.ask, askAt('')))
      return { stands: true, seen: standing.seen, subject: consent, ...noteOf(asked, person.name) };
    const effect = async (at: string): Promise<Effected | Refused> => {
      const text = stringify(askAt(at));
      const condition = standing === null ? { ifAbsent: true as const } : { ifMatch: standing.etag };
      const put = await deps.content.put(askKey(consent), text, {
        ...condition,
        contentType: 'text/yaml; charset=utf-8',
      });
      if (!put.written) return changed(null);
      return { seen: fileVersion(new TextEncoder().encode(text)), subject: consent, ...noteOf(asked, person.name) };
    };
    return { stands: false, effect };
  },
  undo: 'drop-ask',
};

const dropInput = z.object({ ask: Name });

/** Nobody is asked any more. */
export const dropAsk: Act<z.infer<typeof dropInput>, Needs> = {
  name: 'drop-ask',
  roles: ['communicator'],
  input: dropInput,
  about: ({ ask }) => ({ subject: ask, seen: null }),
  prepare: async (deps, _, { ask }) => {
    if (!isFileName(ask) || (await deps.content.head(askKey(ask))) === null)
      return { stands: true, nothing: true, seen: null };
    const effect = async (): Promise<Effected> => {
      await deps.content.remove(askKey(ask));
      return { seen: null };
    };
    return { stands: false, effect };
  },
  undo: 'ask-consent',
};
