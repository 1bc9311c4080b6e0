import type { Finding } from '#functions/ground/findings/finding.ts';
import { readYaml } from '#functions/ground/ledger/read-yaml.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { Pause, type PauseInForce, pauseKey } from '#functions/story/quiet/pause.ts';

export type ReadPauses = { readonly pauses: readonly PauseInForce[]; readonly findings: readonly Finding[] };

const byHand = 'pause.yaml';

const otherName = (file: string, line: number, wanted: string): Finding => ({
  file,
  line,
  rule: 'pause-name',
  severity: 'error',
  message: {
    sv: `Filens namn säger något annat än dess scope. Därför är allt pausat.`,
    en: `The file's name says another thing than its scope. Therefore everything is paused.`,
  },
  hint: { sv: `Döp den till ${wanted}, eller rätta scope.`, en: `Name it ${wanted}, or mend its scope.` },
});

/** What can't be understood pauses everything: somebody meant to stop. */
const everything = (file: string): PauseInForce => ({ scope: 'all', by: '?', since: '1970-01-01', reason: file, file });

const readOne = async (deps: Pick<Deps, 'content'>, file: string): Promise<ReadPauses> => {
  const read = await readYaml(deps, Pause, file, 'optional');
  if (!read.present) return { pauses: [], findings: [] };
  if (read.value === null) return { pauses: [everything(file)], findings: read.findings };
  const line = read.lineOf(['scope']);
  const wanted = pauseKey(read.value.scope);
  if (file !== byHand && file !== wanted.replace(/yaml$/, file.split('.').at(-1) ?? ''))
    return { pauses: [everything(file)], findings: [...read.findings, otherName(file, line, wanted)] };
  return { pauses: [{ ...read.value, file, line }], findings: read.findings };
};

/** Every pause in force, each by itself, in the order of their files. */
export const readPauses = async (deps: Pick<Deps, 'content'>): Promise<ReadPauses> => {
  const heads = await deps.content.list('pauses/');
  const files = heads.map(({ key }) => key).filter((key) => /^pauses\/[^/.][^/]*\.ya?ml$/.test(key));
  const read = await Promise.all([byHand, ...files].map((file) => readOne(deps, file)));
  return { pauses: read.flatMap(({ pauses }) => pauses), findings: read.flatMap(({ findings }) => findings) };
};
