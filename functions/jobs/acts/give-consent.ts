import { stringify } from 'yaml';
import * as z from 'zod';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import type { Plain } from '#functions/ground/findings/yaml-cuts.ts';
import { editsOf, plainOf } from '#functions/ground/findings/yaml-edits.ts';
import { fileVersion } from '#functions/ground/ledger/file-version.ts';
import type { Act, ActDeps, Actor, Effected, Prepared, Refused } from '#functions/jobs/acts/act.ts';
import { type AskFile, askedAbout, readAskFile, storyPlace } from '#functions/jobs/acts/ask-consent.ts';
import {
  type ConsentFile,
  changedConsent,
  isFileName,
  readConsentFile,
  unreadConsent,
} from '#functions/jobs/acts/consent-file.ts';
import { Name, Names, Version } from '#functions/jobs/acts/form-fields.ts';
import { changed, refused } from '#functions/jobs/acts/refusals.ts';
import type { Consent } from '#functions/story/consent/consent.ts';
import { askKey, type ConsentAsk, consentKey } from '#functions/story/consent/consent-ask.ts';

type Needs = Pick<ActDeps, 'content' | 'records' | 'clock' | 'writer'>;

const input = z.object({
  ask: Name,
  /** The version of the ask that was read. */
  seen: Version,
  answer: z.enum(['yes', 'no']),
  /** Fewer channels than were asked for; left out: all of them. */
  channels: Names.pipe(z.array(ChannelName)).optional(),
});
type Input = z.infer<typeof input>;

const notAsked = refused('role', 'Frågan är ställd till någon annan.', 'The question is put to somebody else.');
const nothingAsked = refused('absent', 'Inget att svara på.', 'Nothing to answer.');
const otherWords = refused(
  'conflict',
  'Texten eller en bild är ändrad. Vänta på en ny fråga.',
  'The text or a picture was changed. Wait for a new question.',
);

/** Whether the story is, byte for byte in its words and pictures, what the ask is about. */
export const isAsAsked = async (deps: Needs, ask: ConsentAsk): Promise<boolean> => {
  const place = await storyPlace(deps, ask.story);
  const found = place === null ? null : await askedAbout(deps, place);
  const of = ({ textHash, pictures }: Pick<ConsentAsk, 'textHash' | 'pictures'>) =>
    JSON.stringify([textHash, Object.entries(pictures).sort()]);
  return found !== null && of(found.about) === of(ask);
};

const dayOf = (at: string): string => at.slice(0, 10);

const givenBy = ({ role }: Actor): string => (role === 'storyteller' ? 'desk' : 'officer');

/** A new consent for this text alone. */
const newConsent = (ask: ConsentAsk, channels: ConsentAsk['channels'], at: string, actor: Actor): Consent => ({
  person: ask.person,
  displayName: ask.name,
  legalBasis: 'consent',
  channels,
  purposes: ask.purposes,
  images: Object.keys(ask.pictures).length > 0,
  from: dayOf(at),
  until: ask.until,
  textHash: ask.textHash,
  afterEmployment: 'remove',
  givenHow: givenBy(actor),
});

/** One that lies there is given anew, for what is asked; whoever keeps notes in its file keeps them. */
const renewed = (deps: Needs, file: ConsentFile, next: Consent): Prepared => {
  if (file.consent === null) return unreadConsent;
  const { channels, purposes, images, until, textHash, givenHow } = next;
  const fields = { channels, purposes, images, until, textHash: textHash ?? null, givenHow: givenHow ?? '' };
  const before = plainOf(file.consent) as { readonly [name: string]: Plain };
  const edits = Object.entries(fields).flatMap(([name, set]) => editsOf([name], before[name], set));
  const wasWithdrawn = file.consent.withdrawnAt ? [{ at: ['withdrawnAt'], set: null }] : [];
  return changedConsent(deps, file, [...edits, ...wasWithdrawn]);
};

const answered = async (deps: Needs, ask: string, seen: string | null): Promise<Effected> => {
  await deps.content.remove(askKey(ask));
  return { seen };
};

const given = async (
  deps: Needs,
  { ask: id, channels: chosen }: Input,
  { ask }: AskFile,
  actor: Actor,
): Promise<Prepared> => {
  if (!(await isAsAsked(deps, ask))) return otherWords;
  const channels = ask.channels.filter((channel) => chosen === undefined || chosen.includes(channel));
  if (channels.length === 0)
    return refused('invalid', 'Välj minst en kanal, eller svara nej.', 'Choose a channel at least, or answer no.', {
      field: 'channels',
    });
  const standing = await readConsentFile(deps, id);
  if (standing !== null && standing.consent !== null && standing.consent.person !== ask.person)
    return refused(
      'refused',
      'Samtycket med det namnet är en annan persons.',
      'The consent of that name is that of another person.',
    );
  const later = standing === null ? null : renewed(deps, standing, newConsent(ask, channels, ask.at, actor));
  if (later !== null && 'done' in later) return later;
  const effect = async (at: string): Promise<Effected | Refused> => {
    if (later !== null && !later.stands) {
      const came = await later.effect(at);
      return 'done' in came ? came : answered(deps, id, came.seen);
    }
    if (later !== null) return answered(deps, id, later.seen);
    const text = stringify(newConsent(ask, channels, at, actor));
    const put = await deps.content.put(consentKey(id), text, {
      ifAbsent: true,
      contentType: 'text/yaml; charset=utf-8',
      tags: { 'given-by': actor.who },
    });
    return put.written ? answered(deps, id, fileVersion(new TextEncoder().encode(text))) : changed(null);
  };
  return { stands: false, effect };
};

/** Who was asked says yes or no to the very words and pictures that they were shown; an officer may write down what they said. */
export const giveConsent: Act<Input, Needs> = {
  name: 'give-consent',
  roles: ['storyteller', 'officer'],
  input,
  about: ({ ask, seen, answer }) => ({ subject: `${ask} ${answer}`, seen }),
  prepare: async (deps, actor, asked) => {
    const found = isFileName(asked.ask) ? await readAskFile(deps, asked.ask) : null;
    if (found === null) return nothingAsked;
    const isAsked = found.ask.to === actor.person.signIn || found.ask.person === actor.person.key;
    if (actor.role === 'storyteller' && !isAsked) return notAsked;
    if (found.seen !== asked.seen) return otherWords;
    if (asked.answer === 'yes') return given(deps, asked, found, actor);
    return { stands: false, effect: () => answered(deps, asked.ask, null) };
  },
  consumes: true,
  undo: 'take-back-consent',
};
