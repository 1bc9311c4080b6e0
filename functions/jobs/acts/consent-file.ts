import { checkYaml } from '#functions/ground/findings/checked-yaml.ts';
import { splicedYaml } from '#functions/ground/findings/spliced-yaml.ts';
import type { YamlEdit } from '#functions/ground/findings/yaml-cuts.ts';
import { fileVersion } from '#functions/ground/ledger/file-version.ts';
import type { ActDeps, Effected, Prepared, Refused } from '#functions/jobs/acts/act.ts';
import { changed, refused } from '#functions/jobs/acts/refusals.ts';
import { Consent } from '#functions/story/consent/consent.ts';
import { consentKey } from '#functions/story/consent/consent-ask.ts';

/** The file of a consent as it lies there; `consent` is null while it can't be read. */
export type ConsentFile = {
  readonly key: string;
  readonly text: string;
  readonly etag: string;
  readonly seen: string;
  readonly consent: Consent | null;
};

/** Bytes. A folder on a disk takes no longer name than 255, and an ending comes after it. */
const longestFileName = 240;

/** A name that is one file and no way out of its folder. */
export const isFileName = (name: string): boolean =>
  /^[^/\\.\p{Cc}][^/\\\p{Cc}]{0,120}$/u.test(name) && Buffer.byteLength(name) <= longestFileName;

/** Null when there is none. */
export const readConsentFile = async (deps: Pick<ActDeps, 'content'>, id: string): Promise<ConsentFile | null> => {
  const key = consentKey(id);
  const stored = isFileName(id) ? await deps.content.get(key) : null;
  if (stored === null) return null;
  const text = new TextDecoder().decode(stored.body);
  const { value } = checkYaml(Consent, { file: key, text, firstLine: 1 });
  return { key, text, etag: stored.etag, seen: fileVersion(stored.body), consent: value };
};

export const noConsent = (id: string): Refused =>
  refused('absent', `Det finns inget samtycke som heter ${id}.`, `There is no consent called ${id}.`, {
    field: 'consent',
  });

export const unreadConsent: Refused = refused(
  'refused',
  'Samtyckets fil går inte att läsa, eller inte att ändra här utan att något annat i den går förlorat. Be dataskyddsombudet rätta filen.',
  'The file of the consent can not be read, or not be changed here without losing something else in it. Ask the data protection officer to mend it.',
);

/** A consent with some of its lines changed and all else as it was, unless somebody has changed it since. */
export const changedConsent = (
  deps: Pick<ActDeps, 'content'>,
  { key, text, etag, seen }: ConsentFile,
  edits: readonly YamlEdit[],
): Prepared => {
  const next = splicedYaml(text, edits);
  if (next === null || checkYaml(Consent, { file: key, text: next, firstLine: 1 }).value === null) return unreadConsent;
  if (next === text) return { stands: true, seen };
  const effect = async (): Promise<Effected | Refused> => {
    const put = await deps.content.put(key, next, { ifMatch: etag, contentType: 'text/yaml; charset=utf-8' });
    return put.written ? { seen: fileVersion(new TextEncoder().encode(next)) } : changed(null);
  };
  return { stands: false, effect };
};
