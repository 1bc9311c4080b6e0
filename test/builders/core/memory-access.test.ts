import { memoryAccess } from '#test/builders/core/memory-access.ts';
import { describeAccess } from '#test/contracts/access.ts';

describeAccess('a channel in memory', async () => {
  const { access, meet } = memoryAccess();
  return { access, refuse: async () => meet({ outcome: 'failed', reason: 'invalid_request' }) };
});
