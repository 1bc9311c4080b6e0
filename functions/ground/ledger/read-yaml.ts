import type { z } from 'zod';
import { type CheckedYaml, checkYaml } from '#functions/ground/findings/checked-yaml.ts';
import { contentBounds, tooLarge } from '#functions/ground/findings/content-bounds.ts';
import { decodeUtf8 } from '#functions/ground/findings/decode-utf8.ts';
import type { Finding } from '#functions/ground/findings/finding.ts';
import { isIgnored } from '#functions/ground/findings/ignored-file.ts';
import { readListed } from '#functions/ground/ledger/read-listed.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';

export type ReadYaml<T> = CheckedYaml<T> & { readonly present: boolean; readonly file: string };

const absent = (file: string): Finding => ({
  file,
  line: null,
  rule: 'file-missing',
  severity: 'error',
  message: { sv: `Filen ${file} saknas.`, en: `The file ${file} is missing.` },
  hint: {
    sv: 'Skapa den efter exemplet som "vardag init" lägger upp.',
    en: 'Create it after the example that "vardag init" lays out.',
  },
});

const twin = (file: string, kept: string): Finding => ({
  file,
  line: null,
  rule: 'file-twice',
  severity: 'error',
  message: {
    sv: `Filen används inte, för ${kept} har samma namn.`,
    en: `The file is not used, because ${kept} has the same name.`,
  },
  hint: {
    sv: 'Behåll den ena, med ändelsen .yaml, och ta bort den andra.',
    en: 'Keep one, with the ending .yaml, and remove the other.',
  },
});

const nothing = (findings: readonly Finding[]) => ({ value: null, data: null, findings, lineOf: () => 1 });

const checkBytes = <T>(schema: z.ZodType<T>, file: string, bytes: Uint8Array): ReadYaml<T> => {
  if (bytes.length > contentBounds.file)
    return { ...nothing([tooLarge(file, 1, bytes.length, contentBounds.file)]), present: true, file };
  const { text, findings } = decodeUtf8(file, bytes);
  const checked = text === null ? nothing(findings) : checkYaml(schema, { file, text, firstLine: 1 });
  return { ...checked, present: true, file };
};

/** Reads and checks one YAML file of the content store. A missing file is a finding only when it is required. */
export const readYaml = async <T>(
  deps: Pick<Deps, 'content'>,
  schema: z.ZodType<T>,
  file: string,
  required: 'required' | 'optional',
): Promise<ReadYaml<T>> => {
  const stored = await deps.content.get(file);
  if (stored !== null) return checkBytes(schema, file, stored.body);
  return { ...nothing(required === 'required' ? [absent(file)] : []), present: false, file };
};

/** Reads every YAML file directly under a folder, by its name without the ending. Of x.yaml and x.yml the first counts. */
export const readYamlFolder = async <T>(
  deps: Pick<Deps, 'content'>,
  schema: z.ZodType<T>,
  folder: string,
  except: readonly string[] = [],
): Promise<ReadonlyMap<string, ReadYaml<T>>> => {
  const heads = await deps.content.list(`${folder}/`);
  const files = heads.filter(
    ({ key }) => /^[^/]+\/[^/]+\.ya?ml$/.test(key) && !isIgnored(key) && !except.includes(key),
  );
  const read = await Promise.all(
    files.map(async (head): Promise<readonly [string, ReadYaml<T>]> => {
      const { key } = head;
      if (head.size > contentBounds.file)
        return [key, { ...nothing([tooLarge(key, 1, head.size, contentBounds.file)]), present: true, file: key }];
      const bytes = await readListed(deps.content, head, (_, body) => body);
      return [
        key,
        bytes === null ? { ...nothing([absent(key)]), present: false, file: key } : checkBytes(schema, key, bytes),
      ];
    }),
  );
  const byName = new Map<string, ReadYaml<T>>();
  // In key order, so .yaml comes before .yml.
  for (const [file, result] of read) {
    const name = file.slice(folder.length + 1).replace(/\.ya?ml$/, '');
    const first = byName.get(name);
    const told = first && { ...first, findings: [...first.findings, twin(file, `${folder}/${name}.yaml`)] };
    byName.set(name, told ?? result);
  }
  return byName;
};
