import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { httpTimestamper } from '#functions/adapters/timestamper/http-timestamper.ts';
import type { StampAnswer } from '#functions/ground/ports/timestamper.ts';
import { sealRecords } from '#functions/jobs/seal-records.ts';
import { servePublication } from '#functions/jobs/serve-publication.ts';
import { readTimestamp, timestampQuery } from '#functions/publishing/records/log/timestamp.ts';
import { verifyRecords } from '#functions/publishing/records/verify-records.ts';
import { due, newsroomWorld, type World } from '#test/builders/core/newsroom-world.ts';
import { temporaryFolder } from '#test/servers/temporary-folder.ts';
import { grantedReply, startAuthority } from '#test/servers/timestamp-authority.ts';

const run = promisify(execFile);
const at = '2026-11-24T02:20:05Z';
const root = new Uint8Array(32).map((_, n) => n);

describe('a timestamp of the record', () => {
  let world: World;
  beforeEach(async () => {
    world = await newsroomWorld();
    await servePublication(world.deps, due());
  });
  const seal = (stamp: (query: Uint8Array) => Promise<StampAnswer>) =>
    sealRecords({ ...world.deps, timestamper: { stamp } });
  const stamps = async () => (await world.deps.records.list('log/')).filter(({ key }) => key.endsWith('.tsr'));
  const granted = async (query: Uint8Array): Promise<StampAnswer> => ({ reply: grantedReply(query, at) });

  it('is asked for by the root alone, kept beside the log, and told by verify', async () => {
    const asked: Uint8Array[] = [];
    const { findings } = await seal(async (query) => {
      asked.push(query);
      return granted(query);
    });
    expect(findings).toEqual([]);
    expect(asked.map(({ length }) => length)).toEqual([59]);
    expect(await stamps()).toHaveLength(1);
    const { broken, stamped, log } = await verifyRecords(world.deps);
    expect([broken, stamped]).toEqual([null, { size: log?.size, at: new Date(at).toISOString() }]);
  });

  it('is asked for once a checkpoint', async () => {
    let asked = 0;
    const counted = (query: Uint8Array) => {
      asked += 1;
      return granted(query);
    };
    await seal(counted);
    await seal(counted);
    expect(asked).toBe(1);
  });

  it.each([
    ['no answer comes', async () => ({ refused: 'no-answer' })],
    ['the authority grants none', async () => ({ reply: new Uint8Array([0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02]) })],
    ['it is of something else', async () => ({ reply: grantedReply(timestampQuery(root), at) })],
    ['the reply can not be read', async () => ({ reply: new Uint8Array([1, 2, 3]) })],
    ['the reply is endless', async () => ({ reply: new Uint8Array(64_001) })],
  ] as const)('is told to be missing where %s, and asked for again', async (_, stamp) => {
    const { findings, measures } = await seal(stamp);
    expect(findings).toMatchObject([{ rule: 'not-timestamped', severity: 'warning' }]);
    expect(measures).toEqual({ Checkpoints: 1 });
    expect(await stamps()).toEqual([]);
    expect((await seal(granted)).findings).toEqual([]);
    expect(await stamps()).toHaveLength(1);
  });

  it.each([
    ['of something else', grantedReply(timestampQuery(root), at)],
    ['that is none', new Uint8Array([1, 2, 3])],
  ])('%s is found by verify', async (_, reply) => {
    await seal(granted);
    const [{ key } = { key: '' }] = await stamps();
    await world.deps.records.remove(key);
    await world.deps.records.put(key, reply);
    expect((await verifyRecords(world.deps)).broken).toMatchObject({ key });
  });
});

describe('an authority over HTTP', () => {
  let close: (() => Promise<void>) | null = null;
  afterEach(async () => {
    await close?.();
    close = null;
  });
  const ask = async (answer: Parameters<typeof startAuthority>[1], query = timestampQuery(root), timeout = 5_000) => {
    const authority = await startAuthority(at, answer);
    close = authority.close;
    return httpTimestamper(`${authority.url}/tsr`, timeout).stamp(query);
  };

  it('takes our query for a right one, and its reply is read', async () => {
    const answer = await ask({});
    const reply = 'reply' in answer ? answer.reply : new Uint8Array();
    expect(readTimestamp(reply)).toEqual({
      root: Buffer.from(root).toString('base64'),
      at: new Date(at).toISOString(),
    });
  });

  it('refuses a query that is cut, and that is read as none', async () => {
    const answer = await ask({}, timestampQuery(root).slice(0, 50));
    expect(readTimestamp('reply' in answer ? answer.reply : new Uint8Array())).toBe(null);
  });

  it.each([
    ['a fault', { status: 503 }, 'http-503'],
    ['a page', { type: 'text/html' }, 'no-timestamp-reply'],
    ['a byte more than 64 kB', { body: new Uint8Array(64_001) }, 'too-large'],
    ['the way to elsewhere', { status: 302, location: 'http://127.0.0.1:9/' }, 'no-answer'],
  ] as const)('that answers %s is told so', async (_, answer, refused) => {
    expect(await ask(answer)).toEqual({ refused });
  });

  it('may take 64 kB, whatever they say', async () => {
    expect(await ask({ body: new Uint8Array(64_000) })).toEqual({ reply: new Uint8Array(64_000) });
  });

  it('that is not there is told so', async () => {
    expect(await httpTimestamper('http://127.0.0.1:9/').stamp(timestampQuery(root))).toEqual({ refused: 'no-answer' });
  });
});

const openssl = await run('openssl', ['version']).then(
  () => true,
  () => false,
);
if (!openssl) console.warn('NOT RUN: timestamps by openssl, which is not here.');

describe.runIf(openssl)('a real authority’s reply', () => {
  it('is granted for our query, read by us, and verified by openssl', { timeout: 60_000 }, async () => {
    const folder = await temporaryFolder();
    const inFolder = (...args: readonly string[]) => run('openssl', [...args], { cwd: folder.path });
    const config = `[tsa]\ndefault_tsa = own\n[own]\nserial = serial\ncrypto_device = builtin\nsigner_cert = tsa.pem\ncerts = tsa.pem\nsigner_key = key.pem\nsigner_digest = sha256\ndefault_policy = 1.2.3.4.1\ndigests = sha256\n[req]\ndistinguished_name = name\nprompt = no\nx509_extensions = ext\n[name]\nCN = Provad\n[ext]\nextendedKeyUsage = critical,timeStamping\n`;
    await writeFile(join(folder.path, 'own.cnf'), config);
    await writeFile(join(folder.path, 'serial'), '01\n');
    await writeFile(join(folder.path, 'query.tsq'), timestampQuery(root));
    await inFolder(
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      'key.pem',
      '-out',
      'tsa.pem',
      '-config',
      'own.cnf',
    );
    await inFolder('ts', '-reply', '-config', 'own.cnf', '-queryfile', 'query.tsq', '-out', 'reply.tsr');
    const read = readTimestamp(new Uint8Array(await readFile(join(folder.path, 'reply.tsr'))));
    expect(read?.root).toBe(Buffer.from(root).toString('base64'));
    const digest = Buffer.from(root).toString('hex');
    const { stdout, stderr } = await inFolder(
      'ts',
      '-verify',
      '-digest',
      digest,
      '-in',
      'reply.tsr',
      '-CAfile',
      'tsa.pem',
    );
    expect(stdout + stderr).toContain('Verification: OK');
    await folder.remove();
  });
});
