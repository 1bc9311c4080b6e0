import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Environment, endOf, startVardag } from '#test/builders/journeys/vardag.ts';

export const platsbankenKeys: Environment = {
  VARDAG_PLATSBANKEN_CLIENT_ID: 'klient-91c2',
  VARDAG_PLATSBANKEN_CLIENT_SECRET: 'hemlig-4f7b19c2d4e5',
  VARDAG_PLATSBANKEN_EMPLOYER_ID: '2000099887',
};

export type RemoteAd = {
  readonly id: string;
  readonly body: {
    readonly title: string;
    readonly description: string;
    readonly application: { readonly reference: string };
  };
  readonly removedAt: number | null;
  readonly updates: number;
};

/** A LinkedIn and a Platsbanken in a process of their own, which know nothing of the workspace that sends to them. */
export type SandboxProcess = {
  readonly linkedin: string;
  readonly platsbanken: string;
  readonly ads: () => Promise<readonly RemoteAd[]>;
  readonly order: (orders: unknown) => Promise<void>;
  readonly close: () => Promise<void>;
};

const addressesOf = (child: ReturnType<typeof startVardag>): Promise<readonly [string, string]> =>
  new Promise((done, failed) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, linkedin, platsbanken] = /"linkedin": "([^"]+)"[\s\S]*"platsbanken": "([^"]+)"/.exec(said) ?? [];
      if (linkedin !== undefined && platsbanken !== undefined) done([linkedin, platsbanken]);
    });
    child.once('exit', (code) => failed(new Error(`The sandbox ended with ${code}: ${said}`)));
  });

export const startSandboxProcess = async (environment: Environment): Promise<SandboxProcess> => {
  const workspace = await mkdtemp(join(tmpdir(), 'vardag-sandboxes-'));
  const child = startVardag(['sandbox', '--port', '0', '--json', '--workspace', workspace], environment);
  const ended = endOf(child);
  const [linkedin, platsbanken] = await addressesOf(child);
  return {
    linkedin,
    platsbanken,
    ads: async () =>
      ((await (await fetch(`${platsbanken}/_sandbox/state`)).json()) as { readonly ads: readonly RemoteAd[] }).ads,
    order: async (orders) => {
      const answer = await fetch(`${platsbanken}/_sandbox/faults`, { method: 'POST', body: JSON.stringify(orders) });
      if (!answer.ok) throw new Error(await answer.text());
    },
    close: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(workspace, { recursive: true, force: true });
    },
  };
};
