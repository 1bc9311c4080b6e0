import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { deskApp } from '#functions/desk/desk-app.ts';
import type { DeskDeps, Playing } from '#functions/desk/desk-deps.ts';
import { reviewStories } from '#functions/jobs/review-stories.ts';
import { writeNewsroom } from '#functions/newsroom/screens/queries/write-newsroom.ts';
import { packageAssets } from '#functions/wiring/assets.ts';
import { serve, servedApp } from '#functions/wiring/serve.ts';
import { byHandRoutes } from '#functions/wiring/web/by-hand-routes.ts';
import { aStorySource } from '#test/builders/core/a-story-source.ts';
import { newsroomWorld, type World } from '#test/builders/core/newsroom-world.ts';

export const people = `people:
  - { name: Eva, signIn: eva.k, roles: [communicator] }
  - { name: Anna, signIn: anna.k, roles: [storyteller], key: p-0001 }
  - { name: Bo, signIn: bo.s, roles: [storyteller], key: p-0002 }
  - { name: Hanna, signIn: hanna.h, roles: [hr] }
  - { name: Dana, signIn: dana.o, roles: [officer] }
  - { name: Astrid, signIn: astrid.a, roles: [archivist] }
`;

export type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
};

export type Asked = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
};

/** Every header as it is given, `Host` too, which `fetch` would not send. */
const ask = (base: string, path: string, { method = 'GET', headers = {}, body }: Asked = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(`${base}${path}`, { method, headers }, async (response) => {
      const text = (await buffer(response)).toString('utf8');
      resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
    });
    sent.once('error', reject);
    sent.end(body);
  });

export type ADesk = {
  readonly world: World;
  readonly url: string;
  readonly ask: (path: string, asked?: Asked) => Promise<Answer>;
  /** What a browser sends from the desk's own form, as somebody. */
  readonly post: (
    person: string | null,
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>;
  readonly see: (person: string | null, path: string) => Promise<Answer>;
  /** What an act has changed is being drawn, or is no longer. */
  readonly draw: (drawing: boolean) => void;
  readonly play: (playing: Playing | null) => void;
  readonly close: () => Promise<void>;
};

/** A served newsroom in memory with six made-up people, one approved story and one draft, reached over real HTTP. */
export const aDesk = async (): Promise<ADesk> => {
  const world = await newsroomWorld();
  await world.deps.content.put('people.yaml', people);
  await world.deps.content.put(
    'stories/drafts/en-dag-i-skogen/story.md',
    aStorySource({ title: 'En dag i skogen', unit: 'utbildning' }),
  );
  await reviewStories(world.deps);
  await writeNewsroom(world.deps);
  let drawing = false;
  const deps: DeskDeps = {
    ...world.deps,
    packageAssets: packageAssets(),
    settle: async () => void (await reviewStories(world.deps)),
    newSecret: () => randomBytes(32).toString('base64url'),
    isDrawing: () => drawing,
    nextSlot: null,
  };
  let playing: Playing | null = null;
  const desk = deskApp({
    reports: deps.reports,
    language: 'sv',
    playing: () => playing,
    deps: () => (playing === null ? deps : null),
    byHand: async (own) => byHandRoutes(own),
  });
  const server = await serve(servedApp({ reports: deps.reports, site: deps.site, sandbox: null, desk }), 0);
  const own = { origin: server.url, 'sec-fetch-site': 'same-origin' };
  const cookieOf = (person: string | null) => (person === null ? {} : { cookie: `vardag-person=${person}` });
  return {
    world,
    url: server.url,
    ask: (path, asked) => ask(server.url, path, asked),
    post: (person, path, fields, headers = own) =>
      ask(server.url, path, {
        method: 'POST',
        body: new URLSearchParams(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...cookieOf(person), ...headers },
      }),
    see: (person, path) => ask(server.url, path, { headers: cookieOf(person) }),
    draw: (is) => {
      drawing = is;
    },
    play: (next) => {
      playing = next;
    },
    close: server.close,
  };
};
