import { setTimeout as rest } from 'node:timers/promises';
import { type Running, vardagCommand } from '#test/bench/command.ts';
import type { Standing } from '#test/bench/killed-workspace.ts';
import type { Seeded } from '#test/bench/seeded.ts';
import type { SlowLinkedIn } from '#test/bench/slow-linkedin.ts';

/** Longer than a process of a person's takes on a busy machine: some strikes come when it has ended. */
const longestStrike = 2_500;

/** `vardag serve` at the person's desk. */
export type ServedDesk = { readonly url: string; readonly running: Running };

export const startDesk = async (folder: string, environment: Readonly<Record<string, string>>): Promise<ServedDesk> => {
  const running = vardagCommand(['serve', '--port', '0', '--workspace', folder], environment);
  for (;;) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(running.output())?.[0];
    if (url !== undefined) return { url, running };
    if (running.process.exitCode !== null) throw new Error(`vardag serve ended: ${running.output()}`);
    await rest(20);
  }
};

type HandPlace = {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly linkedIn: SlowLinkedIn;
  readonly random: Seeded;
};

/**
 * Somebody who posts by hand, once what they were given to see: forgets to say so, says it twice, gives another's address, says of
 * what stands that it did not go out. Their processes are killed as any other; what died before it answered, they have not seen.
 */
export const handPerson = ({ folder, environment, linkedIn, random }: HandPlace) => {
  /** What was seen, and where it stands; null while it is not posted. */
  const given = new Map<string, string | null>();
  const met = { killed: 0, refused: 0 };

  const post = async (commentary: string): Promise<string> => {
    const headers = {
      authorization: `Bearer ${environment['VARDAG_LINKEDIN_TOKEN']}`,
      'linkedin-version': '202609',
      'x-restli-protocol-version': '2.0.0',
      'content-type': 'application/json',
    };
    const body = {
      author: `urn:li:organization:${environment['VARDAG_LINKEDIN_ORGANIZATION']}`,
      commentary,
      visibility: 'PUBLIC',
      distribution: { feedDistribution: 'MAIN_FEED', targetEntities: [], thirdPartyDistributionChannels: [] },
      lifecycleState: 'PUBLISHED',
      isReshareDisabledByAuthor: false,
    };
    const answer = await fetch(`${linkedIn.url}/rest/posts`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (answer.status !== 201) throw new Error(`A person could not post: ${await answer.text()}`);
    return answer.headers.get('x-restli-id') ?? '';
  };

  /** At the desk, which may be killed meanwhile. Null when it died before it had answered. */
  const press = async (desk: ServedDesk, page: string, form: Readonly<Record<string, string>>) => {
    if (random.chance(0.3)) {
      met.killed += 1;
      void rest(random.next() * 400).then(() => desk.running.process.kill('SIGKILL'));
    }
    const body = new URLSearchParams(form);
    const request = { method: 'POST', headers: { origin: desk.url }, body };
    const answer = await fetch(`${desk.url}/newsroom/by-hand/${page}`, request).catch(() => null);
    return answer === null ? null : { status: answer.status, text: await answer.text().catch(() => '') };
  };

  const settle = async (publication: string, args: readonly string[]): Promise<void> => {
    const running = vardagCommand(['settle', publication, ...args, '--workspace', folder, '--json'], environment);
    if (random.chance(0.4)) void rest(random.next() * longestStrike).then(() => running.process.kill('SIGKILL'));
    const { code, signal } = await running.ended;
    if (signal !== null) met.killed += 1;
    else if (code !== 0) met.refused += 1;
    if (code === 3) throw new Error(`vardag settle failed: ${running.output()}`);
  };

  return {
    given,
    met,
    /** Opens one that waits, and posts it unless called away. */
    open: async (desk: ServedDesk, waiting: readonly Standing[]): Promise<void> => {
      const asked = waiting.filter(({ publication }) => !given.has(publication));
      if (asked.length === 0) return;
      const { publication, commentary } = random.oneOf(asked);
      const page = await press(desk, `${publication}/open`, {});
      if (page?.status !== 200 || !page.text.includes('<textarea')) return;
      given.set(publication, null);
      if (random.chance(0.85)) given.set(publication, await post(commentary));
    },
    /** Says how one went, in one of the ways that people do. */
    tell: async (desk: ServedDesk): Promise<void> => {
      if (given.size === 0) return;
      const [publication, own] = random.oneOf([...given]);
      const another = [...given].find(([other, id]) => other !== publication && id !== null)?.[1] ?? 'urn:li:share:1';
      if (own === null) return random.chance(0.5) ? settle(publication, ['--absent']) : undefined;
      const slip = random.next();
      if (slip < 0.25) return settle(publication, ['--stands', another]);
      if (slip < 0.35) return settle(publication, ['--absent']);
      if (slip < 0.65) return void (await press(desk, `${publication}/settle`, { address: own }));
      await settle(publication, ['--stands', own]);
      if (random.chance(0.5)) await settle(publication, ['--stands', own]);
    },
  };
};
