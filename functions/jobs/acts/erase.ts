import * as z from 'zod';
import { appendEntry } from '#functions/ground/ledger/append-entry.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { Act, ActDeps, Effected, Refused } from '#functions/jobs/acts/act.ts';
import { Name } from '#functions/jobs/acts/form-fields.ts';
import { changed, refused } from '#functions/jobs/acts/refusals.ts';
import { type Disposed, disposalPrefix } from '#functions/publishing/records/disposal.ts';
import { type Erasable, erasableOf } from '#functions/publishing/records/erase/erasable.ts';
import { tooEarly } from '#functions/publishing/records/erase/may-erase.ts';
import { readSettings } from '#functions/story/organisation/read-settings.ts';
import { type RetentionKind, readRetention } from '#functions/story/organisation/retention.ts';
import { storyIdOf } from '#functions/story/stories/story-id.ts';

type Needs = Pick<ActDeps, 'content' | 'records' | 'reports' | 'clock' | 'writer'>;

const input = z.object({ subject: Name, decision: Name });

/** It may go only when nothing of it is out, or may yet go out. */
const standsStill = ({ folders, standing }: Erasable): Refused | null => {
  if (folders.some(({ folder }) => folder === 'approved'))
    return refused(
      'refused',
      'Berättelsen är godkänd. Dra tillbaka den först.',
      'The story is approved. Withdraw it first.',
      { field: 'subject' },
    );
  return standing.length === 0
    ? null
    : refused(
        'refused',
        `Den är inte borta från alla platser än: ${standing.join(', ')}. Vänta på kvittona.`,
        `It is not gone from every place yet: ${standing.join(', ')}. Wait for the receipts.`,
        { field: 'subject' },
      );
};

const isNotAllowed = async (
  deps: Needs,
  { objects, files, last }: Erasable,
  decision: string,
): Promise<Refused | null> => {
  const [{ value, present }, { settings }] = await Promise.all([readRetention(deps), readSettings(deps)]);
  if (present && value === null)
    return refused(
      'refused',
      'retention.yaml går inte att läsa, så inget säger vad som får gallras. Rätta den först.',
      "retention.yaml can't be read, so nothing says what may be erased. Mend it first.",
    );
  const kinds = new Set<RetentionKind>([
    ...objects.map(({ kind }) => kind),
    ...(files.length > 0 ? ['stories' as const] : []),
  ]);
  const at = { now: deps.clock.now(), timeZone: settings?.brand.timeZone ?? 'Europe/Stockholm' };
  const words = tooEarly(kinds, { retention: value ?? {}, decision, last }, at);
  return words === null ? null : { done: false, why: 'refused', words, field: 'decision' };
};

/** First what says that they are gone, and by whom; then the objects go. One that died in between is taken up again. */
const erased = async (
  deps: Needs,
  subject: string,
  decision: string,
  { objects, files }: Erasable,
): Promise<Effected | Refused> => {
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
    };
    if (!(await appendEntry<Disposed>(deps.records, chain, entry)).appended) return changed(null);
  }
  for (const { key } of objects.toReversed()) await deps.records.remove(key);
  for (const key of files) await deps.content.remove(key);
  const count = objects.length + files.length;
  return {
    seen: null,
    note: {
      sv: `${count} objekt är gallrade. Deras kontrollsummor och beslutet finns kvar.`,
      en: `${count} objects were erased. Their checksums and the decision remain.`,
    },
  };
};

/** What names and shows people of a story goes, by a decision: from the record, where the log keeps its hash, and from the content. */
export const erase: Act<z.infer<typeof input>, Needs> = {
  name: 'erase',
  roles: ['officer', 'archivist'],
  input,
  about: ({ subject }) => ({ subject: storyIdOf(subject), seen: null }),
  prepare: async (deps, _, { subject, decision }) => {
    const story = storyIdOf(subject);
    const erasable = await erasableOf(deps, story);
    if (erasable.objects.length === 0 && erasable.files.length === 0) {
      const before = await deps.records.list(`${disposalPrefix(story)}/`);
      return before.length > 0
        ? { stands: true, nothing: true, seen: null }
        : refused(
            'absent',
            `Det finns inget att gallra som heter ${subject}.`,
            `There is nothing to erase that is called ${subject}.`,
            { field: 'subject' },
          );
    }
    const no = standsStill(erasable) ?? (await isNotAllowed(deps, erasable, decision));
    return no ?? { stands: false, effect: () => erased(deps, story, decision, erasable) };
  },
  undo: null,
};
