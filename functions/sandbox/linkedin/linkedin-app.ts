import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { oauthRoutes } from './access/oauth-routes.ts';
import { organizationAclsResource } from './access/organization-acls.ts';
import { commentsResource } from './engagement/comments.ts';
import { followerStatisticsResource } from './engagement/follower-statistics.ts';
import { networkSizesResource } from './engagement/network-sizes.ts';
import { shareStatisticsResource } from './engagement/share-statistics.ts';
import { socialMetadataResource } from './engagement/social-metadata.ts';
import { controlRoutes } from './faults/control-routes.ts';
import { feedRoutes } from './feed/feed-routes.ts';
import { imagesResource } from './images/images-resource.ts';
import { mediaRoutes } from './images/media-routes.ts';
import { uploadRoutes } from './images/upload-routes.ts';
import { postsResource } from './posts/posts-resource.ts';
import type { SandboxWorld } from './sandbox-world.ts';
import { refusalResponse, stampHeaders } from './wire/answer-response.ts';
import { Cut, cutConnection } from './wire/cut.ts';
import { checkEdge } from './wire/edge-limits.ts';
import { resourceUnknown } from './wire/gateway-refusals.ts';
import { Refusal } from './wire/refusal.ts';
import { restGateway } from './wire/rest-gateway.ts';

type Sandbox = { readonly Bindings: Partial<HttpBindings> };

const resources = [
  postsResource,
  imagesResource,
  shareStatisticsResource,
  followerStatisticsResource,
  networkSizesResource,
  socialMetadataResource,
  commentsResource,
  organizationAclsResource,
];

/** The whole simulator as one Hono application: both of LinkedIn's hosts, uploads, the feed page and the switches. */
export const linkedInApp = (world: SandboxWorld): Hono<Sandbox> => {
  const app = new Hono<Sandbox>();
  const rest = restGateway(world, resources);
  app.use(async (c, next) => {
    world.refresh();
    await next();
    stampHeaders(c.res.headers, c.res.status);
    world.save();
  });
  app.use(async (c, next) => {
    checkEdge(c.req.raw, c.env?.incoming);
    await next();
  });
  app.all('/rest/*', (c) => rest(c.req.raw));
  app.route('/', oauthRoutes(world));
  app.route('/', uploadRoutes(world));
  app.route('/', mediaRoutes(world));
  app.route('/', controlRoutes(world));
  app.route('/', feedRoutes(world));
  // Browsers ask for it by themselves; the feed has none.
  app.get('/favicon.ico', (c) => c.body(null, 204));
  app.notFound((c) => refusalResponse(resourceUnknown(c.req.path.slice(1))));
  app.onError((error, c) => {
    if (error instanceof Refusal) return refusalResponse(error);
    if (error instanceof Cut) return cutConnection(c.env?.incoming);
    throw error;
  });
  return app;
};
