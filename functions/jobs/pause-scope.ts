import { distance } from 'fastest-levenshtein';
import { ChannelName } from '#functions/ground/channels/channel-name.ts';
import { readYaml } from '#functions/ground/ledger/read-yaml.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import { allUnits, Organisation } from '#functions/story/organisation/organisation.ts';
import { Pause, type PauseScope, partsOf, type ScopeKind } from '#functions/story/quiet/pause.ts';
import { listStories } from '#functions/story/stories/list-stories.ts';

type Needs = Pick<Deps, 'content'>;

/** `form`: not written as a scope. `unknown`: nothing has the name; the nearest names. `unread`: nobody can say now. */
export type FoundScope =
  | { readonly found: true; readonly scope: PauseScope }
  | { readonly found: false; readonly why: 'form' }
  | { readonly found: false; readonly why: 'unread'; readonly file: string }
  | { readonly found: false; readonly why: 'unknown'; readonly nearest: readonly string[] };

const unitsIn = async (deps: Needs): Promise<readonly string[] | null> => {
  const { value } = await readYaml(deps, Organisation, 'organisation.yaml', 'required');
  return value === null ? null : allUnits(value).map(({ path }) => path);
};

const campaignsIn = async (deps: Needs): Promise<readonly string[]> =>
  (await deps.content.list('campaigns/')).flatMap(({ key }) => /^campaigns\/([^/]+)\.ya?ml$/.exec(key)?.[1] ?? []);

const storiesIn = async (deps: Needs): Promise<readonly string[]> =>
  (await listStories(deps)).filter(({ folder }) => folder !== 'withdrawn').map(({ id }) => id);

/** Every name that a kind of scope can have; null when that can't be read. */
const namesOf = async (deps: Needs, kind: Exclude<ScopeKind, 'all'>): Promise<readonly string[] | null> => {
  if (kind === 'channel') return ChannelName.options;
  if (kind === 'unit') return unitsIn(deps);
  return kind === 'campaign' ? campaignsIn(deps) : storiesIn(deps);
};

const lastPart = (name: string): string => name.split('.').at(-1) ?? name;

/** A unit is known by its last part too. */
const farness = (wanted: string, name: string): number =>
  Math.min(distance(wanted, name), distance(lastPart(wanted), lastPart(name)));

const shown = 3;

const nearestTo = (wanted: string, names: readonly string[]): readonly string[] =>
  [...new Set(names)].sort((a, b) => farness(wanted, a) - farness(wanted, b) || (a < b ? -1 : 1)).slice(0, shown);

const kinds: readonly string[] = ['unit', 'campaign', 'channel', 'story'] satisfies readonly ScopeKind[];

/** `all` needs nothing to be read, so that it works while everything else is broken. */
export const isKnownScope = async (deps: Needs, scope: PauseScope): Promise<FoundScope> => {
  const [kind, name] = partsOf(scope);
  if (kind === 'all') return { found: true, scope };
  const names = await namesOf(deps, kind);
  if (names === null) return { found: false, why: 'unread', file: 'organisation.yaml' };
  return names.includes(name)
    ? { found: true, scope }
    : { found: false, why: 'unknown', nearest: nearestTo(name, names).map((near) => `${kind}:${near}`) };
};

/** The scope that a person wrote, `unit:utbildning` or `all`, when there is such a thing. */
export const findScope = async (deps: Needs, text: string): Promise<FoundScope> => {
  const [, kind = text, name] = /^([a-z]+)[:=](.+)$/.exec(text) ?? [];
  if (name !== undefined && kind === 'channel' && !ChannelName.safeParse(name).success)
    return {
      found: false,
      why: 'unknown',
      nearest: nearestTo(name, ChannelName.options).map((one) => `channel:${one}`),
    };
  const scope = name === undefined ? kind : kinds.includes(kind) ? { [kind]: name } : null;
  const parsed = Pause.shape.scope.safeParse(scope);
  return parsed.success ? isKnownScope(deps, parsed.data) : { found: false, why: 'form' };
};
