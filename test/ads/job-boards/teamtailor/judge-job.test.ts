import { describe, expect, it } from 'vitest';
import { judgeJob } from '#functions/ads/job-boards/teamtailor/judge-job.ts';
import type { TeamtailorAd } from '#functions/ground/ports/teamtailor-ad.ts';
import { aBlock, anAd } from '#test/ads/job-boards/teamtailor/a-block.ts';

const own = '<p>Vi söker en förskollärare.</p>';
const [elsa, olle] = [aBlock(), aBlock({ story: 'olle', person: { name: 'Olle', role: 'barnskötare på Solrosen' } })];
const judge = (body: string, ad: Partial<TeamtailorAd>, isOpen = true) => judgeJob({ body, isOpen }, anAd(ad));
const put = (body: string) => ({ do: 'put', body });
const wait = (reason: string) => ({ do: 'wait', reason });
const nothing = { do: 'nothing' };

describe('a job that was read', () => {
  it.each([
    ['gets its block last', judge(own, {}), put(own + elsa)],
    ['keeps the block that stands', judge(own + elsa, {}), nothing],
    [
      'keeps it in the editor’s markup',
      judge(own + elsa.replaceAll('<h3>', '<h2>').replaceAll('</h3>', '</h2>').replaceAll('ö', '&ouml;'), {}),
      nothing,
    ],
    ['keeps what a person wrote around it', judge(`<p>Nytt.</p>${elsa}<p>Mer.</p>`, {}), nothing],
    [
      'changes the block in its place',
      judge(`${own + elsa}<p>Mer.</p>`, { block: olle }),
      put(`${own + olle}<p>Mer.</p>`),
    ],
    ['gets the words back that were approved', judge(own + elsa.replace('veckan', 'månaden'), {}), put(own + elsa)],
    [
      'loses the block when none is to stand',
      judge(`${own + elsa}<p>Mer.</p>`, { block: null }),
      put(`${own}<p>Mer.</p>`),
    ],
    ['without a block is left alone', judge(own, { block: null }), nothing],
    ['that is closed gets no block', judge(own, {}, false), wait('job-closed')],
    ['that is closed keeps its block', judge(own + elsa, {}, false), nothing],
    ['that is closed loses its block too', judge(own + elsa, { block: null }, false), put(own)],
    ['without words gets none of ours', judge('<p> </p>', {}), wait('no-text')],
    [
      'with half a block is left to a person',
      judge(own + elsa.replace('#vardag-end', ''), { block: null }),
      wait('marks-broken'),
    ],
    [
      'with the pasted story gets no second one',
      judge(own + elsa.replaceAll(/<\/?a[^>]*>/g, ''), {}),
      wait('marks-broken'),
    ],
    [
      'whose marks were edited away is not called clear',
      judge(own + elsa.replaceAll(/<\/?a[^>]*>/g, ''), { block: null, earlier: [elsa] }),
      wait('marks-broken'),
    ],
    [
      'with the earlier story left is not given another',
      judge(own + elsa.replaceAll(/<\/?a[^>]*>/g, ''), { block: olle, earlier: [elsa] }),
      wait('marks-broken'),
    ],
  ])('%s', (_, step, expected) => expect(step).toEqual(expected));
});
