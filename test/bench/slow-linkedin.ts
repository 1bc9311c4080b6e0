import { setTimeout as pause } from 'node:timers/promises';
import { startLinkedInSandbox } from '#functions/sandbox/linkedin/linkedin-sandbox.ts';
import type { SandboxPost } from '#functions/sandbox/linkedin/posts/sandbox-post.ts';
import type { Seeded } from '#test/bench/seeded.ts';
import { tamperingProxy } from '#test/servers/tampering-proxy.ts';

/** Milliseconds that a request may be on its way; what is sent arrives, whether or not its sender lives. */
const longestWay = 60;

export type Asked = { readonly at: number; readonly commentary: string };

export type SlowLinkedIn = {
  readonly url: string;
  readonly posts: () => readonly SandboxPost[];
  /** Each request for a post as it came off its sender, by the clock of this process. */
  readonly asked: () => readonly Asked[];
  readonly close: () => Promise<void>;
};

/** The sandbox at the end of a slow line, so that a process is often struck while a request is on its way. */
export const slowLinkedIn = async (now: () => number, random: Seeded): Promise<SlowLinkedIn> => {
  const sandbox = await startLinkedInSandbox({ now });
  const proxy = await tamperingProxy(sandbox.url);
  const asked: Asked[] = [];
  proxy.tamper(async (passing) => {
    if (passing.method === 'POST' && /\/rest\/posts$/.test(passing.path))
      asked.push({ at: performance.now(), commentary: JSON.parse(passing.body.toString()).commentary });
    await pause(random.next() * longestWay);
    return passing;
  });
  return {
    url: proxy.url,
    posts: sandbox.posts,
    asked: () => asked,
    close: async () => {
      await proxy.close();
      await sandbox.close();
    },
  };
};
