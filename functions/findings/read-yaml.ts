import type { z } from 'zod';
import { type CheckedYaml, checkYaml } from '#functions/findings/checked-yaml.ts';
import type { Finding } from '#functions/findings/finding.ts';
import { readListed } from '#functions/ledger/read-listed.ts';
import type { Deps } from '#functions/ports/deps.ts';

export type ReadYaml<T> = CheckedYaml<T> & { readonly present: boolean };

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

/** Reads and checks one YAML file of the content store. A missing file is a finding only when it is required. */
export const readYaml = async <T>(
  deps: Pick<Deps, 'content'>,
  schema: z.ZodType<T>,
  file: string,
  required: 'required' | 'optional',
): Promise<ReadYaml<T>> => {
  const stored = await deps.content.get(file);
  if (stored !== null) {
    const checked = checkYaml(schema, { file, text: new TextDecoder().decode(stored.body), firstLine: 1 });
    return { ...checked, present: true };
  }
  return {
    value: null,
    data: null,
    present: false,
    findings: required === 'required' ? [absent(file)] : [],
    lineOf: () => 1,
  };
};

/** Reads every YAML file directly under a folder, by its name without the ending. */
export const readYamlFolder = async <T>(
  deps: Pick<Deps, 'content'>,
  schema: z.ZodType<T>,
  folder: string,
  except: readonly string[] = [],
): Promise<ReadonlyMap<string, ReadYaml<T>>> => {
  const heads = await deps.content.list(`${folder}/`);
  const files = heads.filter(({ key }) => /^[^/]+\/[^/]+\.ya?ml$/.test(key) && !except.includes(key));
  const read = await Promise.all(
    files.map(async (head): Promise<readonly [string, ReadYaml<T>]> => {
      const { key } = head;
      const text = await readListed(deps.content, head, (stored) => stored);
      if (text === null)
        return [key, { value: null, data: null, present: false, findings: [absent(key)], lineOf: () => 1 }];
      return [key, { ...checkYaml(schema, { file: key, text, firstLine: 1 }), present: true }];
    }),
  );
  return new Map(read.map(([file, result]) => [file.slice(folder.length + 1).replace(/\.ya?ml$/, ''), result]));
};
