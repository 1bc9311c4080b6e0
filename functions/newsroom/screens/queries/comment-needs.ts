import type { Need } from '#functions/newsroom/screens/front/front-view.ts';
import { linkOf } from '#functions/newsroom/screens/queries/link-of.ts';
import type { NewsroomFacts } from '#functions/newsroom/screens/queries/newsroom-facts.ts';

/** Posts that stand and under which somebody has written within a week. They are answered where they are. */
export const commentNeeds = ({ gathered, comments = [] }: NewsroomFacts): readonly Need[] => {
  const publications = new Map(gathered.publications.map((projection) => [projection.publication, projection]));
  return comments.flatMap(({ publication, story, fresh, since }) => {
    const projection = publications.get(publication);
    if (projection?.state !== 'published' || projection.url === null) return [];
    const { channel, url } = projection;
    return [{ kind: 'comments', story: linkOf(gathered.stories, story), channel, count: fresh, since, url }];
  });
};
