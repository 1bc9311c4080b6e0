import { parseArgs } from 'node:util';
import type { Found } from '#functions/publishing/records/verify/read-record.ts';
import { verifyFound, verifyRecords } from '#functions/publishing/records/verify-records.ts';
import { aRecord } from '#test/bench/verify/a-record.ts';
import { type Played, playTampering } from '#test/bench/verify/play-tampering.ts';
import { bodiesOf, foundIn } from '#test/bench/verify/tampered.ts';
import { tamperings } from '#test/bench/verify/tamperings.ts';
import { countingStore } from '#test/builders/core/counting-store.ts';

/**
 * Tampers with a record and looks whether `verify` finds it and names what was changed, without anything else and with the checkpoint
 * of an earlier mail. `--check` ends with 1 when anything was missed that can be known.
 */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    publications: { type: 'string', default: '200' },
    whole: { type: 'string', default: '1000' },
    from: { type: 'string', default: '0' },
    check: { type: 'boolean', default: false },
  },
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);

const timeWhole = async (publications: number): Promise<boolean> => {
  const { records, checkpoints } = await aRecord(publications);
  const { store, requests } = countingStore(records);
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const verified = await verifyRecords({ records: store }, checkpoints);
  const { user, system } = process.cpuUsage(cpu);
  const seconds = ((performance.now() - began) / 1000).toFixed(2);
  print(
    `${publications} publications, ${verified.log?.size} objects: verified in ${seconds} s (${((user + system) / 1e6).toFixed(2)} s CPU), ${requests()} requests, ${verified.proven} checkpoints proven, ${verified.broken === null ? 'whole' : verified.broken.fault}`,
  );
  return verified.broken === null;
};

const count = (played: readonly Played[], is: (one: Played) => boolean): number => played.filter(is).length;

const tamper = async (runs: number, publications: number, from: number): Promise<boolean> => {
  const { records, checkpoints } = await aRecord(publications);
  const before = await bodiesOf(records);
  const known = new Map<string, Found>();
  const untouched = verifyFound(await foundIn(before, before, known), checkpoints);
  // A digest goes out each Monday: the newest mail is at most a week old, and this one is the newest.
  const kept = checkpoints.slice(-1);
  const played: Played[] = [];
  for (let seed = from; seed < from + runs; seed += 1) played.push(await playTampering(before, known, kept, seed));
  print(`\n${runs} tamperings of ${tamperings.length} kinds on ${publications} publications, ${before.size} objects`);
  print(`${'kind'.padEnd(52)} runs   alone: found named   with a checkpoint: found named among`);
  for (const kind of tamperings) {
    const own = played.filter((one) => one.kind === kind);
    const cells = [
      own.length,
      count(own, ({ alone }) => alone !== 'missed'),
      count(own, ({ alone }) => alone === 'named'),
      count(own, ({ withCheckpoint }) => withCheckpoint !== 'missed'),
      count(own, ({ withCheckpoint }) => withCheckpoint === 'named'),
      count(own, ({ withCheckpoint }) => withCheckpoint === 'among'),
    ];
    print(`${kind.is.padEnd(52)} ${cells.map((cell) => String(cell).padStart(8)).join('')}`);
  }
  const unknowable = played.filter(({ kind, alone }) => kind.withLog && alone === 'missed');
  const missed = played.filter(({ kind, alone }) => !kind.withLog && alone !== 'named');
  const missedWith = played.filter(
    ({ kind, withCheckpoint }) => withCheckpoint === 'missed' || (!kind.withLog && withCheckpoint !== 'named'),
  );
  print(`\nwithout a checkpoint   ${count(played, ({ alone }) => alone !== 'missed')} of ${runs} found`);
  print(
    `  can't be known       ${unknowable.length}: the log was written anew with the object, and nothing else says so`,
  );
  for (const [is, own] of Map.groupBy(unknowable, ({ kind }) => kind.is)) print(`    ${is.padEnd(48)} ${own.length}`);
  print(
    `with a checkpoint      ${count(played, ({ withCheckpoint }) => withCheckpoint !== 'missed')} of ${runs} found`,
  );
  print(`  the thing named      ${count(played, ({ withCheckpoint }) => withCheckpoint === 'named')}`);
  const among = played.filter(({ withCheckpoint }) => withCheckpoint === 'among').map((one) => one.among);
  print(`  named among others   ${among.length}: a root says that something was changed, and not what`);
  print(
    `  only found           ${count(played, ({ withCheckpoint }) => withCheckpoint === 'found')}: what was taken out of the log stands nowhere any more`,
  );
  for (const { seed, kind } of [...missed, ...missedWith].slice(0, 10)) print(`missed: seed ${seed}, ${kind.is}`);
  return untouched.broken === null && missed.length === 0 && missedWith.length === 0;
};

const isWhole = await timeWhole(Number(values.whole));
const isFound = await tamper(Number(values.runs), Number(values.publications), Number(values.from));
if (values.check && !(isWhole && isFound)) process.exitCode = 1;
