import type { Finding } from '#functions/ground/findings/finding.ts';
import { type ReadYaml, readYaml, readYamlFolder } from '#functions/ground/ledger/read-yaml.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { Consent } from '#functions/story/consent/consent.ts';
import { endedByLeaving, readLeft } from '#functions/story/consent/left-employment.ts';

export type ReadConsents = {
  readonly consents: ReadonlyMap<string, Consent>;
  /** Files that are there and do not hold. */
  readonly unreadable: ReadonlySet<string>;
  readonly findings: readonly Finding[];
};

/** It stops what is to be told, and removes nothing that stands, so the rest of the file still counts. */
const malformedHash = ({ value, file, lineOf }: ReadYaml<Consent>): readonly Finding[] =>
  /^[0-9a-f]{64}$/i.test(value?.textHash ?? '0'.repeat(64))
    ? []
    : [
        {
          file,
          line: lineOf(['textHash']),
          rule: 'wrong-form',
          severity: 'error',
          message: {
            sv: '«textHash» är ingen SHA-256, så ingen text stämmer med den.',
            en: '"textHash" is no SHA-256, so no text agrees with it.',
          },
          hint: {
            sv: 'Skriv av de 64 tecknen under «Samtycken» på berättelsens granskningsblad, eller ta bort raden.',
            en: 'Copy the 64 signs below "Consents" on the review sheet of the story, or remove the line.',
          },
        },
      ];

/** Every consent by its file name, as it counts: one that is to end with the employment, until its last day. */
export const readConsents = async (deps: Pick<Deps, 'content'>): Promise<ReadConsents> => {
  const [files, gone] = await Promise.all([readYamlFolder(deps, Consent, 'consents'), readLeft(deps)]);
  const good = [...files].flatMap(([id, { value }]) =>
    value === null ? [] : [[id, endedByLeaving(value, gone)] as const],
  );
  return {
    consents: new Map(good),
    unreadable: new Set([...files].flatMap(([id, read]) => (read.value === null ? [id] : []))),
    findings: [...[...files.values()].flatMap((read) => [...read.findings, ...malformedHash(read)]), ...gone.findings],
  };
};

/** The consents that a story names, read from the store at this moment. A broken or missing file is no consent. */
export const readNamedConsents = async (
  deps: Pick<Deps, 'content'>,
  ids: readonly string[],
): Promise<Pick<ReadConsents, 'consents' | 'unreadable'>> => {
  const ofFile = (file: string) => readYaml(deps, Consent, file, 'optional');
  const read = await Promise.all(
    [...new Set(ids)].map(async (id) => {
      const card = await ofFile(`consents/${id}.yaml`);
      return [id, card.present ? card : await ofFile(`consents/${id}.yml`)] as const;
    }),
  );
  const ends = read.some(([, { value }]) => value?.afterEmployment === 'remove');
  const gone = ends ? await readLeft(deps) : { left: new Map<string, string>() };
  return {
    consents: new Map(
      read.flatMap(([id, { value }]) => (value === null ? [] : [[id, endedByLeaving(value, gone)] as const])),
    ),
    unreadable: new Set(read.flatMap(([id, { value, present }]) => (value === null && present ? [id] : []))),
  };
};
