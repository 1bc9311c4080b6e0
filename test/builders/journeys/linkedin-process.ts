import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endOf, startVardag } from '#test/builders/journeys/vardag.ts';

type RemotePicture = { readonly id: string; readonly altText?: string };

export type RemotePost = {
  readonly id: string;
  readonly author: string;
  readonly commentary: string;
  readonly shownText: string;
  readonly createdAt: number;
  readonly deletedAt: number | null;
  readonly content: {
    readonly media?: RemotePicture;
    readonly multiImage?: { readonly images: readonly RemotePicture[] };
  } | null;
};

export type RemoteState = {
  readonly posts: readonly RemotePost[];
  readonly images: readonly {
    readonly id: string;
    readonly upload: {
      readonly at: number;
      readonly readyAt: number;
      readonly pollsLeft: number;
      readonly accepted: boolean;
    } | null;
  }[];
};

/** A LinkedIn that runs in a process of its own and knows nothing of the workspace that posts to it. */
export type LinkedInProcess = {
  readonly url: string;
  readonly state: () => Promise<RemoteState>;
  /** Posts that a reader sees and that hold a text. */
  readonly standing: (text?: string) => Promise<readonly RemotePost[]>;
  readonly order: (orders: unknown) => Promise<void>;
  readonly reset: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const addressOf = (child: ReturnType<typeof startVardag>): Promise<string> =>
  new Promise((done, failed) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const url = /"linkedin": "([^"]+)"/.exec(said)?.[1];
      if (url !== undefined) done(url);
    });
    child.once('exit', (code) => failed(new Error(`The sandbox ended with ${code}: ${said}`)));
  });

export const startLinkedInProcess = async (token: string, organization: string): Promise<LinkedInProcess> => {
  const workspace = await mkdtemp(join(tmpdir(), 'vardag-linkedin-'));
  const child = startVardag(['sandbox', '--port', '0', '--json', '--workspace', workspace], {
    VARDAG_LINKEDIN_TOKEN: token,
    VARDAG_LINKEDIN_ORGANIZATION: organization,
  });
  const ended = endOf(child);
  const url = await addressOf(child);
  const state = async () => (await (await fetch(`${url}/_sandbox/state`)).json()) as RemoteState;
  const post = async (path: string, body: unknown) => {
    const answer = await fetch(`${url}/_sandbox/${path}`, { method: 'POST', body: JSON.stringify(body) });
    if (!answer.ok) throw new Error(await answer.text());
  };
  return {
    url,
    state,
    standing: async (text = '') =>
      (await state()).posts.filter((one) => one.deletedAt === null && one.shownText.includes(text)),
    order: (orders) => post('faults', orders),
    reset: () => post('reset', {}),
    close: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(workspace, { recursive: true, force: true });
    },
  };
};
