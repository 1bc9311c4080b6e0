import { methodDenied } from '../access/access-refusals.ts';
import { administers, requireScope } from '../access/permissions.ts';
import { publishedPost } from '../posts/read-post.ts';
import type { SandboxWorld } from '../sandbox-world.ts';
import { batchAnswer, refuseBatch } from '../wire/batch.ts';
import type { Call, Resource } from '../wire/resource.ts';
import { texts } from '../wire/restli-value.ts';
import { reactionsOf, reactionTypes } from './reactions.ts';
import { postEngagement } from './share-totals.ts';

/** Reactions by type and comments, up to date; a type nobody used is absent. */
const metadata = (world: SandboxWorld, call: Call, urn: string): unknown => {
  const post = publishedPost(world, urn);
  if (!administers(call.token, post.author)) throw methodDenied(`socialMetadata.${call.method}`, call.version);
  const { comments, likes } = postEngagement(world, post, world.now());
  const reactions = reactionsOf(world.seed, urn, likes);
  const used = reactionTypes.filter((type) => reactions[type] > 0);
  return {
    entity: urn,
    commentsState: 'OPEN',
    commentSummary: { count: comments, topLevelCount: comments },
    reactionSummaries: Object.fromEntries(
      used.map((reactionType) => [reactionType, { reactionType, count: reactions[reactionType] }]),
    ),
  };
};

const mayRead = (_world: SandboxWorld, call: Call): void =>
  requireScope(call, 'socialMetadata', 'r_organization_social_feed');

export const socialMetadataResource: Resource = {
  name: 'socialMetadata',
  operations: {
    GET: {
      parameters: [],
      permit: mayRead,
      answer: (world, call) => ({ status: 200, body: metadata(world, call, call.key) }),
    },
    BATCH_GET: {
      parameters: [],
      permit: (world, call) => {
        mayRead(world, call);
        refuseBatch(world, call, 'socialMetadata');
      },
      answer: (world, call) => ({
        status: 200,
        body: batchAnswer(texts(call.query.get('ids')), (urn) => metadata(world, call, urn)),
      }),
    },
  },
};
