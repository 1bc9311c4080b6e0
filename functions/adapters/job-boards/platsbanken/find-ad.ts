import * as z from 'zod';
import { lostAnswer } from '#functions/adapters/job-boards/board-answer.ts';
import { refuseElsewhere } from '#functions/adapters/job-boards/may-call.ts';
import type { PlatsbankenContext } from '#functions/adapters/job-boards/platsbanken/platsbanken-context.ts';
import { readAnswer } from '#functions/adapters/job-boards/platsbanken/read-answer.ts';
import type { Transport } from '#functions/adapters/job-boards/transport.ts';
import type { AdStanding, FindOutcome, JobBoard } from '#functions/ground/ports/job-board.ts';

const Id = z.union([z.string().min(1), z.number().transform(String)]);
/** What is read of an ad in JobSearch (docs/reference/job-boards.md#jobsearch). */
const Hits = z.object({
  hits: z.array(
    z.object({
      id: Id,
      external_id: Id.nullish().catch(null),
      application_details: z
        .object({ reference: z.string().nullish().catch(null) })
        .nullish()
        .catch(null),
    }),
  ),
});

const searchTimeout = 15_000;

/**
 * Looks for an ad by its reference in the open JobSearch service. Which of its two ids the transfer gave is not written
 * anywhere, so each is asked for: only an id that the board answers for with our keys is ours.
 */
export const findAd = async (
  place: PlatsbankenContext,
  transport: Transport,
  status: (id: string) => Promise<AdStanding>,
  { title, application: { reference } }: Parameters<JobBoard['find']>[0],
): Promise<FindOutcome> => {
  if (place.readBack === null) return { outcome: 'unable' };
  const url = new URL(`${place.readBack.replace(/\/+$/, '')}/search`);
  url.searchParams.set('q', title);
  url.searchParams.set('limit', '100');
  refuseElsewhere(place.readBack, url.href, place.staysHere);
  const answer = await transport(
    { method: 'GET', url: url.href, headers: { accept: 'application/json' }, body: null },
    searchTimeout,
  ).then(
    (response) => readAnswer(response, []),
    (error: unknown) => lostAnswer(error),
  );
  const read = Hits.safeParse(answer.json);
  if (answer.status !== 200 || !read.success) return { outcome: 'unreadable' };
  const ours = read.data.hits.filter((hit) => hit.application_details?.reference === reference);
  const ids = new Set(ours.flatMap(({ id, external_id }) => [...(external_id == null ? [] : [external_id]), id]));
  for (const id of ids) {
    const standing = await status(id);
    if (standing === 'present') return { outcome: 'found', id };
    if (standing === 'unreadable') return { outcome: 'unreadable' };
  }
  return { outcome: 'absent' };
};
