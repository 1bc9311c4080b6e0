import { Temporal } from 'temporal-polyfill';
import { appendEntry } from '#functions/ground/ledger/append-entry.ts';
import { type Chain, entryKey, lastOf } from '#functions/ground/ledger/chain.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import { readJson } from '#functions/ground/ledger/read-json.ts';
import type { Act, Actor, ActResult, Effect, Effected, RecordDeps, Refused } from '#functions/jobs/acts/act.ts';
import { invalid, mayNot, noKey } from '#functions/jobs/acts/refusals.ts';
import { type ActEntry, actPrefix, type Ended } from '#functions/publishing/records/act-entry.ts';
import type { Person } from '#functions/story/organisation/person.ts';

/** How long an equal act that another began is waited for before it is taken for dead, and how long between looks. */
const longestWait = { milliseconds: 10_000 } as const;
const betweenLooks = 100;
/** For so long the end of an act is what its repetition is told. */
const justNow = { minutes: 10 } as const;

let attempts = 0;
/** Names one attempt, so that a refused write can be told from its own: many are made by one process. */
const ownWriter = ({ writer }: Pick<RecordDeps, 'writer'>): string => {
  attempts += 1;
  return `${writer}#${attempts}`;
};

type ActChain = Chain<ActEntry>;
type Attempt = { readonly name: string; readonly subject: string; readonly seen: string | null; readonly actor: Actor };

/** In which roles a person may do it, the act's first role first. */
const actorsOf = (person: Person, { roles }: Pick<Act<never, never>, 'roles'>): readonly Actor[] =>
  roles
    .filter((role) => person.roles.includes(role))
    .flatMap((role) => {
      const who = role === 'storyteller' ? person.key : person.signIn;
      return who === null ? [] : [{ person, role, who }];
    });

const resultOf = ({ name, subject }: Attempt, came: Effected | Refused): ActResult => {
  if ('done' in came) return came;
  const { stands: _, ...effected } = { stands: true, ...came };
  return { done: true, act: name, subject, ...effected };
};

const resultOfEntry = ({ name, subject }: Attempt, ended: Ended): ActResult => {
  if (ended.kind === 'refused') {
    const { why, words, seen } = ended;
    return { done: false, why: why as Refused['why'], words, ...(seen === undefined ? {} : { seen }) };
  }
  const { seen, note, about } = ended;
  return { done: true, act: name, subject: about ?? subject, seen, ...(note === undefined ? {} : { note }) };
};

/** Writes what came of it; another may have written the same first. */
const end = async (deps: RecordDeps, chain: ActChain, result: ActResult): Promise<ActResult> => {
  const own = { at: deps.clock.now().toString(), by: ownWriter(deps) };
  const { seen } = result;
  if (result.done) {
    const told = { about: result.subject, ...(result.note === undefined ? {} : { note: result.note }) };
    await appendEntry<ActEntry>(deps.records, chain, { kind: 'done', ...own, seen: result.seen, ...told });
  } else {
    const { why, words } = result;
    const now = seen === undefined ? {} : { seen };
    await appendEntry<ActEntry>(deps.records, chain, { kind: 'refused', ...own, why, words, ...now });
  }
  return result;
};

/** What whoever began the act wrote at its end; null when they seem to have died. */
const endByOther = async (deps: RecordDeps, chain: ActChain): Promise<Ended | null> => {
  const begun = lastOf(chain);
  if (begun !== null && begun.kind !== 'intent') return begun;
  const isOld =
    begun !== null && Temporal.Instant.compare(Temporal.Instant.from(begun.at).add(longestWait), deps.clock.now()) < 0;
  const looks = isOld ? 1 : longestWait.milliseconds / betweenLooks;
  for (let look = 0; look < looks; look += 1) {
    const ended = await readJson<Ended>(deps.records, entryKey(chain.prefix, chain.entries.length));
    if (ended !== null) return ended;
    await deps.clock.wait(betweenLooks);
  }
  return null;
};

/** The same has just been done: whoever sends it twice, or goes back, is told what came of it the first time. */
const isJustDone = ({ clock }: RecordDeps, last: ActEntry | null): boolean =>
  last?.kind === 'done' && Temporal.Instant.compare(Temporal.Instant.from(last.at).add(justNow), clock.now()) > 0;

const isOpen = (chain: ActChain): boolean => lastOf(chain)?.kind === 'intent';

/** Does it now. Whoever finds that an equal act was begun at the same moment waits for its end, and takes over when none comes. */
const carryOut = async (deps: RecordDeps, before: ActChain, attempt: Attempt, effect: Effect): Promise<ActResult> => {
  let chain = before;
  if (!isOpen(before)) {
    const { name: act, subject, seen, actor } = attempt;
    const own = { kind: 'intent' as const, at: deps.clock.now().toString(), by: ownWriter(deps) };
    const intent = { ...own, act, subject, seen, who: actor.who, role: actor.role };
    const begun = await appendEntry<ActEntry>(deps.records, before, intent);
    chain = begun.appended ? begun.chain : await readChain<ActEntry>(deps.records, before.prefix);
    const ended = begun.appended ? null : await endByOther(deps, chain);
    if (ended !== null) return resultOfEntry(attempt, ended);
  }
  const at = lastOf(chain)?.at ?? deps.clock.now().toString();
  return end(deps, chain, resultOf(attempt, await effect(at)));
};

/** Somebody began the same since the chain was read, and what was seen was their work half done. */
const begunMeanwhile = async (deps: RecordDeps, before: ActChain): Promise<Ended | null> => {
  const chain = await readChain<ActEntry>(deps.records, before.prefix);
  return chain.entries.length === before.entries.length ? null : endByOther(deps, chain);
};

const attemptAs = async <In, Needs extends RecordDeps>(
  deps: Needs,
  act: Act<In, Needs>,
  input: In,
  actor: Actor,
): Promise<ActResult> => {
  const attempt = { name: act.name, ...act.about(input), actor };
  const { subject, seen } = attempt;
  // Read before anything is looked at, so that whoever ends the act meanwhile has taken the place of the next entry.
  const chain = await readChain<ActEntry>(deps.records, actPrefix({ act: act.name, subject, seen, who: actor.who }));
  const ended = isOpen(chain) ? await endByOther(deps, chain) : null;
  if (ended !== null) return resultOfEntry(attempt, ended);
  const prepared = await act.prepare(deps, actor, input);
  if (!('done' in prepared) && !prepared.stands) return carryOut(deps, chain, attempt, prepared.effect);
  const isGone = 'done' in prepared && prepared.why === 'absent' && act.consumes === true;
  if (isOpen(chain)) return end(deps, chain, resultOf(attempt, isGone ? { seen: null } : prepared));
  const last = lastOf(chain);
  if (isGone && last?.kind === 'done') return resultOfEntry(attempt, last);
  const isNothing = !('done' in prepared) && prepared.nothing === true;
  if (isNothing && last?.kind === 'done' && isJustDone(deps, last)) return resultOfEntry(attempt, last);
  const other = 'done' in prepared ? await begunMeanwhile(deps, chain) : null;
  return other === null ? resultOf(attempt, prepared) : resultOfEntry(attempt, other);
};

const notRecorded = {
  sv: 'Det är gjort, men gick inte att anteckna i arkivet.',
  en: 'It is done, but could not be recorded.',
};

/** What stops something is done also when the records can't be reached; all else waits for them. */
const unrecorded = async <In, Needs extends RecordDeps>(
  deps: Needs,
  act: Act<In, Needs>,
  input: In,
  actor: Actor,
  fault: unknown,
): Promise<ActResult> => {
  if (act.urgent !== true) throw fault;
  const attempt = { name: act.name, ...act.about(input), actor };
  const prepared = await act.prepare(deps, actor, input);
  if ('done' in prepared) return prepared;
  const came = prepared.stands ? prepared : await prepared.effect(deps.clock.now().toString());
  return 'done' in came ? came : resultOf(attempt, { ...came, note: notRecorded });
};

/**
 * Does what a person asks for, once, however often it is asked. The intent is recorded before the effect, and what came of it
 * after. A refusal that is seen before anything is begun is no act, and leaves no entry. Who has several roles acts in the
 * first one in which they may.
 */
export const perform = async <In, Needs extends RecordDeps>(
  deps: Needs,
  person: Person,
  act: Act<In, Needs>,
  given: unknown,
): Promise<ActResult> => {
  const may = act.roles.some((role) => person.roles.includes(role));
  const actors = actorsOf(person, act);
  if (actors.length === 0) return may ? noKey : mayNot(act.roles);
  const input = act.input.safeParse(given);
  if (!input.success) return invalid(input.error);
  let result: ActResult = mayNot(act.roles);
  for (const actor of actors) {
    result = await attemptAs(deps, act, input.data, actor).catch((fault) =>
      unrecorded(deps, act, input.data, actor, fault),
    );
    if (result.done || result.why !== 'role') return result;
  }
  return result;
};
