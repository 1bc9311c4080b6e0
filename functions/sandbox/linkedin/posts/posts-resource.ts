import type { Resource } from '../wire/resource.ts';
import { deletePost, updatePost } from './change-post.ts';
import { createPost } from './create-post.ts';
import { findPosts } from './find-posts.ts';
import { batchGetPosts, getPost } from './read-post.ts';

export const postsResource: Resource = {
  name: 'posts',
  operations: {
    CREATE: createPost,
    GET: getPost,
    BATCH_GET: batchGetPosts,
    'FINDER-author': findPosts,
    PARTIAL_UPDATE: updatePost,
    DELETE: deletePost,
  },
};
