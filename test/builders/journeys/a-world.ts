import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fjallviken, writeFiles } from '#test/builders/journeys/fjallviken.ts';
import { type Environment, type Ran, startVardag, vardag } from '#test/builders/journeys/vardag.ts';

export const token = 'AQV-nyckel_7f3b19c2d4e5';
export const organization = '7007';

/** As a stranger sets it: everything from outside is named by the environment. */
export const linkedInEnvironment = (url: string): Environment => ({
  VARDAG_LINKEDIN_URL: url,
  VARDAG_LINKEDIN_TOKEN: token,
  VARDAG_LINKEDIN_ORGANIZATION: organization,
  VARDAG_LINKEDIN_VERSION: '202609',
});

export type JobOutcome = {
  readonly publication: string;
  readonly story: string;
  readonly channel: string;
  readonly slot: string;
  readonly state: string;
  readonly externalId: string | null;
  readonly reason: string | null;
};

export type Job = {
  readonly code: number | null;
  readonly job: string;
  readonly at: string;
  readonly outcomes: readonly JobOutcome[];
  readonly findings: readonly { readonly file: string; readonly rule: string; readonly severity: string }[];
};

/** What stands in a folder: a hash for each file's bytes. */
export const filesUnder = async (root: string): Promise<Readonly<Record<string, string>>> => {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashed = await Promise.all(
    files.map(async (file) => [
      relative(root, file).split(sep).join('/'),
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ]),
  );
  return Object.fromEntries(hashed.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)));
};

export type World = {
  readonly path: string;
  /** Everything that any process said so far. */
  readonly said: string[];
  readonly run: (args: readonly string[], environment?: Environment) => Promise<Ran>;
  readonly start: (args: readonly string[], environment?: Environment) => ReturnType<typeof startVardag>;
  /** `vardag job NAME --at AT --json`, in a process of its own. */
  readonly job: (name: string, at: string, environment?: Environment) => Promise<Job>;
  readonly read: (file: string) => Promise<string>;
  readonly write: (file: string, body: string | Buffer) => Promise<void>;
  /** The four stores, byte for byte. */
  readonly stores: () => Promise<Readonly<Record<string, string>>>;
  /** Entries of a publication's ledger, oldest first. */
  readonly ledger: (publication: string) => Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** The same workspace once more, going its own way from here. */
  readonly copy: () => Promise<World>;
  readonly remove: () => Promise<void>;
};

const worldAt = (path: string, environment: Environment): World => {
  const said: string[] = [];
  const full = (args: readonly string[]) => [...args, '--workspace', path, '--json'];
  const run: World['run'] = async (args, more = {}) => {
    const ran = await vardag(full(args), { ...environment, ...more }, path);
    said.push(ran.stdout, ran.stderr);
    return ran;
  };
  const read = (file: string) => readFile(join(path, file), 'utf8');
  return {
    path,
    said,
    run,
    read,
    start: (args, more = {}) => startVardag(full(args), { ...environment, ...more }, path),
    job: async (name, at, more) => {
      const { code, stdout, stderr } = await run(['job', name, '--at', at], more);
      if (code !== 0 && code !== 1) throw new Error(`${name} ended with ${code}: ${stderr}`);
      return { code, ...JSON.parse(stdout) };
    },
    write: (file, body) => writeFiles(path, new Map([[file, body]])),
    stores: async () => {
      const parts = ['content', 'records', 'reports', 'site'].map(async (store) =>
        Object.entries(await filesUnder(join(path, store))).map(([file, hash]) => [`${store}/${file}`, hash]),
      );
      return Object.fromEntries((await Promise.all(parts)).flat());
    },
    ledger: async (publication) => {
      const folder = join('records', 'publications', publication);
      const names = (await readdir(join(path, folder))).sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
      return Promise.all(names.map(async (name) => JSON.parse(await read(join(folder, name)))));
    },
    copy: async () => {
      const other = await mkdtemp(join(tmpdir(), 'vardag-journey-'));
      await cp(path, other, { recursive: true });
      return worldAt(other, environment);
    },
    remove: () => rm(path, { recursive: true, force: true }),
  };
};

/** A workspace that holds a stranger's content and nothing else. */
export const aWorld = async (
  environment: Environment,
  content?: ReadonlyMap<string, string | Buffer>,
): Promise<World> => {
  const path = await mkdtemp(join(tmpdir(), 'vardag-journey-'));
  await writeFiles(join(path, 'content'), content ?? (await fjallviken()));
  return worldAt(path, environment);
};
