import type { PublicationProjection } from '#functions/publishing/publications/ledger/publication-projection.ts';
import type { NamedPerson } from '#functions/story/stories/approval.ts';
import type { StoryPeople } from '#functions/story/stories/pinned-people.ts';
import type { StoryFacts } from '#functions/story/stories/story-facts.ts';

/** Whose consent a publication stands on, and whether it shows their pictures. */
export type PublicationPeople = { readonly people: readonly NamedPerson[]; readonly images: boolean };

/** Those of the approvals that it stands on; where older facts do not say which, those of all. */
const pinnedFor = ({ standsOn = [] }: Pick<PublicationProjection, 'standsOn'>, pinned: StoryPeople | undefined) => {
  const approvals = pinned?.approvals ?? [];
  const own = approvals.filter(({ approval }) => standsOn.includes(approval));
  return own.length === 0 ? approvals : own;
};

/**
 * Policy: the people of a publication are those whom its pinned approval names and those whom the file names today. So no
 * edit, deletion or renaming of a file takes anybody's protection away.
 */
export const peopleOfPublication = (
  projection: Pick<PublicationProjection, 'standsOn'>,
  pinned: StoryPeople | undefined,
  story: Pick<StoryFacts, 'people' | 'images'> | undefined,
): PublicationPeople => {
  const approvals = pinnedFor(projection, pinned);
  const named = [...approvals.flatMap(({ people }) => people ?? []), ...(story?.people ?? [])];
  const once = new Map(named.map(({ name, consent }) => [`${consent} ${name}`, { name, consent }]));
  return {
    people: [...once.values()],
    images: approvals.some(({ images }) => images) || (story?.images ?? 0) > 0,
  };
};
