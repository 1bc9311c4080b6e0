import type { Finding } from '#functions/ground/findings/finding.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Timestamper } from '#functions/ground/ports/timestamper.ts';
import { toBase64 } from '#functions/publishing/records/log/base64.ts';
import { type Log, timestampKey } from '#functions/publishing/records/log/log-page.ts';
import { readTimestamp, timestampQuery } from '#functions/publishing/records/log/timestamp.ts';
import { rootOf } from '#functions/publishing/records/log/tree.ts';

const notStamped = (file: string, why: string): Finding => ({
  file,
  line: null,
  rule: 'not-timestamped',
  severity: 'warning',
  message: {
    sv: `Arkivets kontrollrader fick ingen tidsstämpel: ${why}. Nästa natt försöker igen.`,
    en: `The record's checkpoint got no timestamp: ${why}. The next night tries again.`,
  },
  hint: {
    sv: 'Står det så flera nätter: se över VARDAG_TIMESTAMP.',
    en: 'If it says so for several nights: look over VARDAG_TIMESTAMP.',
  },
});

/**
 * Has the newest checkpoint stamped by somebody else, once, and keeps the reply beside it. What stands under an older one stands under
 * this too. Answers what is to be told where there is none.
 */
export const keepTimestamp = async (
  { records }: Pick<Deps, 'records'>,
  { pages, tree }: Log,
  timestamper: Timestamper,
): Promise<readonly Finding[]> => {
  const last = pages.at(-1);
  if (last === undefined) return [];
  const key = timestampKey(last.key);
  if ((await records.head(key)) !== null) return [];
  const root = rootOf(tree);
  const answer = await timestamper.stamp(timestampQuery(root));
  if ('refused' in answer) return [notStamped(key, answer.refused)];
  const told = readTimestamp(answer.reply);
  if (told === null) return [notStamped(key, 'not-granted')];
  if (told.root !== toBase64(root)) return [notStamped(key, 'of-something-else')];
  await records.put(key, answer.reply, { ifAbsent: true, contentType: 'application/timestamp-reply' });
  return [];
};
