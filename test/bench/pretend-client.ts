import type { RestliClient } from 'linkedin-api-client';
import { failureOf, unreadableAnswer } from '#functions/adapters/channels/linkedin/failure.ts';
import type { LinkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import type { Worker } from '#test/bench/machine.ts';
import type { PretendLinkedIn, PretendPost } from '#test/bench/pretend-linkedin.ts';

const token = 'bench-token';
const slot = Date.parse('2026-11-24T08:00:00Z');

type Body = {
  readonly author: string;
  readonly commentary: string;
  readonly content?: {
    readonly media?: { readonly id: string };
    readonly multiImage?: { readonly images: readonly { readonly id: string }[] };
  };
};
type Keys = { readonly resourcePath: string; readonly pathKeys: Readonly<Record<string, string>> };

const picturesIn = ({ content }: Body): readonly string[] =>
  [...(content?.media ? [content.media] : []), ...(content?.multiImage?.images ?? [])].map(({ id }) => id);

const asEntity = ({ id, author, commentary, pictures, createdAt, hidden }: PretendPost) => ({
  id,
  author,
  commentary,
  lifecycleState: hidden ? 'PUBLISH_FAILED' : 'PUBLISHED',
  createdAt: slot + createdAt * 60_000,
  content:
    pictures.length === 1 ? { media: { id: pictures[0] } } : { multiImage: { images: pictures.map((id) => ({ id })) } },
});

/** The vendor's client as far as the adapter uses it. */
const pretendRest = (linkedIn: PretendLinkedIn, worker: Worker) => ({
  create: ({ entity }: { entity: Body }) => {
    const post = { ...entity, pictures: picturesIn(entity) };
    linkedIn.leaves?.(post);
    return worker.step('create', 'create', () => ({ createdEntityId: linkedIn.create(post) }));
  },
  finder: ({ queryParams: { start, count } }: { queryParams: { start: number; count: number } }) =>
    worker.step('call', 'find', () => ({
      data: {
        elements: linkedIn
          .find()
          .slice(start, start + count)
          .map(asEntity),
      },
    })),
  get: ({ resourcePath, pathKeys }: Keys) =>
    worker.step('call', resourcePath, () =>
      resourcePath.startsWith('/images/')
        ? { data: { status: linkedIn.status(pathKeys['image'] ?? '') } }
        : { data: asEntity(linkedIn.read(pathKeys['urn'] ?? '')) },
    ),
  action: () =>
    worker.step('call', 'begin', () => {
      const image = linkedIn.begin();
      return { data: { value: { image, uploadUrl: `http://127.0.0.1:1/${image}` } } };
    }),
  axiosInstance: {
    request: ({ url }: { url: string }) =>
      worker.step('call', 'upload', () => {
        linkedIn.upload(url.replace('http://127.0.0.1:1/', ''));
        return { status: 201 };
      }),
  },
});

/** The adapter's client with a pretend LinkedIn in place of the wire; everything above the wire is the adapter's own. */
export const pretendClient = (linkedIn: PretendLinkedIn, worker: Worker): LinkedInClient => {
  const rest = pretendRest(linkedIn, worker) as unknown as RestliClient;
  return {
    call: async (shape, run) => {
      try {
        const read = shape.safeParse(await run(rest, { accessToken: token, versionString: '202609' }));
        return read.success ? { ok: true, value: read.data } : { ok: false, failure: unreadableAnswer };
      } catch (error) {
        const failure = failureOf(error, token);
        if (failure === null) throw error;
        return { ok: false, failure };
      }
    },
  };
};
