import * as z from 'zod';
import type { Answer, LinkedInClient } from '#functions/adapters/channels/linkedin/linkedin-client.ts';
import { PublishedPost } from '#functions/adapters/channels/linkedin/published-post.ts';

const Entity = z.object({ data: PublishedPost }).transform((response) => response.data);

export const getPost = (client: LinkedInClient, urn: string): Promise<Answer<PublishedPost>> =>
  client.call(Entity, (rest, access) =>
    rest.get({
      ...access,
      resourcePath: '/posts/{urn}',
      pathKeys: { urn },
      queryParams: { viewContext: 'AUTHOR' },
    }),
  );
