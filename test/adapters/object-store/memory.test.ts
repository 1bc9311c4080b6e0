import { memoryStore } from '#functions/adapters/object-store/memory.ts';
import { describeObjectStore } from '#test/contracts/object-store.ts';

describeObjectStore('memory', async () => ({ store: memoryStore() }), { keepsTags: true, atomic: true });
