import * as z from 'zod';
import type { Answer, LinkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import { StandingPost } from '#functions/adapters/channels/linkedin/standing-post.ts';

const Entity = z.object({ data: StandingPost }).transform((response) => response.data);

export const getPost = (client: LinkedInClient, urn: string): Promise<Answer<StandingPost>> =>
  client.call(Entity, (rest, access) =>
    rest.get({
      ...access,
      resourcePath: '/posts/{urn}',
      pathKeys: { urn },
      queryParams: { viewContext: 'AUTHOR' },
    }),
  );
