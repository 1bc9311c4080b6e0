import * as z from 'zod';
import { appendEntry } from '#functions/ground/ledger/append-entry.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { Act, ActDeps, Effected, Refused } from '#functions/jobs/acts/act.ts';
import { notErasable } from '#functions/jobs/acts/erase-refusals.ts';
import { Name } from '#functions/jobs/acts/form-fields.ts';
import { changed, refused } from '#functions/jobs/acts/refusals.ts';
import { type Disposed, disposalPrefix } from '#functions/publishing/records/disposal.ts';
import type { ErasableObject } from '#functions/publishing/records/erase/erasable.ts';
import {
  type ErasableConsent,
  type ErasableStory,
  type EraseSubject,
  eraseSubject,
} from '#functions/publishing/records/erase/erase-subject.ts';
import { tooEarly } from '#functions/publishing/records/erase/may-erase.ts';
import { consentEnds, consentWithdrawn } from '#functions/story/consent/permits.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';
import { type RetentionKind, readRetention } from '#functions/story/organisation/retention.ts';
import { storyIdOf } from '#functions/story/stories/story-id.ts';

type Needs = Pick<ActDeps, 'content' | 'records' | 'reports' | 'clock' | 'writer'>;

const input = z.object({ subject: Name, decision: Name });

/** What goes in one step, under one chain of `disposals/`. */
type Part = {
  readonly subject: string;
  readonly objects: readonly ErasableObject[];
  readonly files: readonly string[];
  readonly kinds: readonly RetentionKind[];
  /** What the time to keep it is counted from. */
  readonly last: string | null;
};

const storyPart = ({ id, objects, files, last }: ErasableStory): Part => {
  const kinds = [...objects.map(({ kind }) => kind), ...(files.length > 0 ? ['stories' as const] : [])];
  return { subject: id, objects, files, kinds, last };
};

const consentPart = ({ id, consent, files }: ErasableConsent, timeZone: string): Part => {
  const ends = consent === null ? [] : [consentWithdrawn(consent, timeZone), consentEnds(consent, timeZone)];
  const last = ends.flatMap((end) => end?.toString() ?? []).sort()[0] ?? null;
  return { subject: `consent.${id}`, objects: [], files, kinds: ['consents'], last };
};

/** Consents go last: a person is known by them, so that an erasing which died is taken up again. */
const partsOf = (subject: EraseSubject, timeZone: string): readonly Part[] => {
  switch (subject.is) {
    case 'story':
      return [storyPart(subject.story)];
    case 'consent':
      return [consentPart(subject.consent, timeZone)];
    case 'person':
      return [
        ...subject.stories.map(storyPart),
        { subject: `person.${subject.person.id}`, objects: [], files: [], kinds: [], last: null },
        ...subject.consents.map((one) => consentPart(one, timeZone)),
      ];
    default:
      return [];
  }
};

const isNotAllowed = async (
  deps: Needs,
  parts: readonly Part[],
  decision: string,
  timeZone: string,
): Promise<Refused | null> => {
  const { value, present } = await readRetention(deps);
  if (present && value === null)
    return refused(
      'refused',
      'retention.yaml går inte att läsa, så inget säger vad som får gallras. Rätta den först.',
      "retention.yaml can't be read, so nothing says what may be erased. Mend it first.",
    );
  for (const { kinds, last } of parts) {
    const at = { now: deps.clock.now(), timeZone };
    const words = tooEarly(new Set(kinds), { retention: value ?? {}, decision, last }, at);
    if (words !== null) return { done: false, why: 'refused', words, field: 'decision' };
  }
  return null;
};

/** First what says that they are gone, and by whom; then the objects go. One that died in between is taken up again. */
const erasePart = async (deps: Needs, { subject, objects, files }: Part, decision: string): Promise<boolean> => {
  const chain = await readChain<Disposed>(deps.records, disposalPrefix(subject));
  const told = new Set(chain.entries.flatMap((entry) => entry.objects.map((object) => object.join(' '))));
  const untold = objects.filter(({ key, sha256 }) => !told.has(`${key} ${sha256}`));
  if (untold.length > 0 || chain.entries.length === 0) {
    const entry = {
      kind: 'disposed' as const,
      at: deps.clock.now().toString(),
      by: deps.writer,
      subject,
      decision,
      objects: untold.map(({ key, sha256 }) => [key, sha256] as const),
      files: files.length,
    };
    if (!(await appendEntry<Disposed>(deps.records, chain, entry)).appended) return false;
  }
  for (const { key } of objects.toReversed()) await deps.records.remove(key);
  for (const key of files) await deps.content.remove(key);
  return true;
};

const erased = async (
  deps: Needs,
  subject: EraseSubject,
  parts: readonly Part[],
  decision: string,
): Promise<Effected | Refused> => {
  for (const part of parts) if (!(await erasePart(deps, part, decision))) return changed(null);
  const count = parts.reduce((sum, { objects, files }) => sum + objects.length + files.length, 0);
  const works = subject.is === 'person' && subject.person.signs.length > 0;
  return {
    seen: null,
    note: {
      sv: `${count} objekt är gallrade. Deras kontrollsummor och beslutet finns kvar.${works ? ' Personen står kvar i people.yaml, som ni ändrar själva.' : ''}`,
      en: `${count} objects were erased. Their checksums and the decision remain.${works ? ' The person still stands in people.yaml, which you change yourselves.' : ''}`,
    },
  };
};

/**
 * By a decision, what names and shows people goes: of a story from the record, where the log keeps its hash, and from the content; a
 * consent from the content; of a person all their stories and consents.
 */
export const erase: Act<z.infer<typeof input>, Needs> = {
  name: 'erase',
  roles: ['officer', 'archivist'],
  input,
  about: ({ subject }) => ({ subject: storyIdOf(subject), seen: null }),
  prepare: async (deps, _, { subject: given, decision }) => {
    const [subject, { settings }] = await Promise.all([eraseSubject(deps, given), readSettings(deps)]);
    if (subject.is === 'erased') return { stands: true, nothing: true, seen: null };
    const timeZone = settings?.brand.timeZone ?? 'Europe/Stockholm';
    const parts = partsOf(subject, timeZone);
    const no =
      notErasable(subject, given, { now: deps.clock.now(), timeZone }) ??
      (await isNotAllowed(deps, parts, decision, timeZone));
    return no ?? { stands: false, effect: () => erased(deps, subject, parts, decision) };
  },
  undo: null,
};
