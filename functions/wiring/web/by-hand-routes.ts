import { type Context, Hono } from 'hono';
import { csrf } from 'hono/csrf';
import type { Language } from '#functions/ground/language/language.ts';
import { inLanguage } from '#functions/ground/language/text.ts';
import { readChain } from '#functions/ground/ledger/read-chain.ts';
import type { Deps, PublishingDeps } from '#functions/ground/ports/deps.ts';
import { type OpenedByHand, openByHand } from '#functions/jobs/open-by-hand.ts';
import { type Decision, resolveByHand } from '#functions/jobs/resolve-by-hand.ts';
import { type ByHandView, byHandPage } from '#functions/newsroom/screens/by-hand/by-hand-page.ts';
import { writeNewsroom } from '#functions/newsroom/screens/queries/write-newsroom.ts';
import type { PublicationEntry } from '#functions/publishing/publications/ledger/entry.ts';
import { stateOf } from '#functions/publishing/publications/ledger/publication-state.ts';
import { reasonWords } from '#functions/publishing/publications/ledger/reason-words.ts';
import { publicationPrefix } from '#functions/publishing/publications/publication.ts';
import { postUrnIn } from '#functions/story/posts/post-urn-in.ts';
import { requestedPath } from '#functions/wiring/web/requested-path.ts';

const recorded = { sv: 'Antecknat. Tack.', en: 'Recorded. Thank you.' };
const noAddress = {
  sv: 'Det är ingen adress till ett inlägg. Kopiera länken till inlägget på LinkedIn.',
  en: 'That is no address of a post. Copy the link of the post on LinkedIn.',
};
const notBelieved = {
  sv: 'Adressen hör inte till det här inlägget. Inget är antecknat.',
  en: 'The address is not that of this post. Nothing is recorded.',
};
const isThere = {
  sv: 'Vi hittade det: det är ute. Det är antecknat.',
  en: 'We found it: it is out. That is recorded.',
};

const stillThere = {
  sv: 'Den står kvar. Inget är antecknat.',
  en: 'It is still there. Nothing is recorded.',
};

/** What is asked of the person before anything is opened: to post it, or to take it down. */
const askedView = async (deps: PublishingDeps, publication: string, said: string | null): Promise<ByHandView> => {
  const { kind, url } = stateOf(await readChain<PublicationEntry>(deps.records, publicationPrefix(publication)));
  return { publication, said, opened: null, ...(kind === 'withdrawing' ? { standing: { url } } : {}) };
};

const viewOf = (publication: string, opened: OpenedByHand, said: string | null, language: Language): ByHandView =>
  opened.opened
    ? { publication, said, opened: { text: opened.post.shown, alts: opened.post.pictures.map(({ alt }) => alt) } }
    : { publication, said: said ?? inLanguage(reasonWords(opened.why), language), opened: null };

/** Pages of posting by hand. Whatever shows a word or a picture of it notes first that it was opened. */
export const byHandRoutes = (deps: PublishingDeps & Pick<Deps, 'styles'>): Hono => {
  const { language } = deps;
  const app = new Hono();
  const page = (c: Context, view: ByHandView, status: 200 | 409 = 200) => c.html(byHandPage(view, language), status);
  const publicationOf = (c: Context): string => c.req.param('publication') ?? '';
  app.use('*', csrf());
  // Hono has decoded it: `%2F` could lead elsewhere, and no publication has such a name.
  app.use('/:publication/*', async (c, next) =>
    requestedPath(`/${encodeURIComponent(publicationOf(c))}`) === null || publicationOf(c).includes('/')
      ? c.notFound()
      : next(),
  );
  app.get('/:publication/index.html', async (c) => {
    const { entries } = await readChain<PublicationEntry>(deps.records, publicationPrefix(publicationOf(c)));
    return entries.length === 0 ? c.notFound() : page(c, await askedView(deps, publicationOf(c), null));
  });
  app.get('/:publication/', (c) => c.redirect('index.html'));
  app.post('/:publication/open', async (c) => {
    const opened = await openByHand(deps, publicationOf(c));
    await writeNewsroom(deps);
    return page(c, viewOf(publicationOf(c), opened, null, language), opened.opened ? 200 : 409);
  });
  app.get('/:publication/:file{[0-9]+\\.jpg}', async (c) => {
    const opened = await openByHand(deps, publicationOf(c));
    if (!opened.opened) return page(c, viewOf(publicationOf(c), opened, null, language), 409);
    const picture = opened.post.pictures[Number.parseInt(c.req.param('file'), 10) - 1];
    if (picture === undefined) return c.notFound();
    return c.body(new Uint8Array(picture.bytes), 200, {
      'content-type': picture.contentType,
      'content-disposition': 'attachment',
    });
  });
  app.post('/:publication/settle', async (c) => {
    const publication = publicationOf(c);
    const { address, absent } = await c.req.parseBody();
    const urn = typeof address === 'string' ? postUrnIn(address) : null;
    const stands: Decision | null = urn === null ? null : { decision: 'stands', externalId: urn };
    const decision: Decision | null = absent === undefined ? stands : { decision: 'absent' };
    const settled = decision === null ? null : await resolveByHand(deps, publication, decision);
    await writeNewsroom(deps);
    if (settled?.settled) return page(c, { publication, said: recorded[language], opened: null });
    if (settled?.why === 'still-there') return page(c, await askedView(deps, publication, stillThere[language]), 409);
    // Nobody has opened it, or it is settled: saying how it went opens nothing.
    if (settled?.why === 'not-waiting' || settled?.why === 'unknown-publication')
      return page(c, await askedView(deps, publication, null), 409);
    const said = settled === null ? noAddress : settled.why === 'it-stands' ? isThere : notBelieved;
    return page(c, viewOf(publication, await openByHand(deps, publication), said[language], language), 409);
  });
  return app;
};
