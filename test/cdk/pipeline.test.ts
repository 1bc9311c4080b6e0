// The invariants of one template. They stand in a file each and run in one, because making the template takes seconds.
import './waking.invariants.ts';
import './functions.invariants.ts';
import './permissions.invariants.ts';
import './queues-and-alarms.invariants.ts';
import './numbers.invariants.ts';
import './stores.invariants.ts';
import './web.invariants.ts';
