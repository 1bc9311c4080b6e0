import { parseArgs } from 'node:util';
import { cityBill, type Growth, type Line, largeBill } from '#test/bench/cost/bill.ts';
import { packedReading } from '#test/bench/cost/packed-reading.ts';
import { monthDays, monthFrom, simulatedMonth } from '#test/bench/cost/simulated-month.ts';
import { prices } from '#test/bench/prices.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    stories: { type: 'string', default: '60' },
    daily: { type: 'string', default: '100000' },
  },
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const money = (dollars: number): string => (dollars < 1 ? dollars.toFixed(4) : dollars.toFixed(2));
const whole = (count: number): string => Math.round(count).toLocaleString('en');
const row = ([first = '', ...rest]: readonly string[]): string =>
  first.padEnd(22) + rest.map((cell) => cell.padStart(15)).join('');
const lineRow = ({ name, wakes, put, get, list, gbSeconds, dollars }: Line): string =>
  row([name, whole(wakes), whole(put), whole(get), whole(list), whole(gbSeconds), money(dollars)]);
const growthRow = ({ name, grows, dollars, prevents }: Growth): string =>
  `${name}: ${grows}.\n    $${whole(dollars)} a month. ${prevents}`;

const month = await simulatedMonth();
const city = cityBill(month, Number(values.stories));
const large = largeBill(month, Number(values.daily), await packedReading());

if (values.json)
  print(
    JSON.stringify(
      {
        from: monthFrom.toString(),
        days: monthDays,
        counted: { ...month, work: Object.fromEntries(month.work) },
        prices,
        city,
        large,
      },
      null,
      1,
    ),
  );
else {
  const head = row(['', 'wakes', 'PUT', 'GET, HEAD', 'LIST', 'GB-seconds', '$']);
  print(
    `Counted: ${monthDays} days from ${monthFrom.toString().slice(0, 10)}, ${month.stories} stories told in ${month.publications} publications.`,
  );
  print(`Prices of ${prices.region}, ${prices.read}. Seconds are this machine's; free tiers are left out.`);
  print(`\nA city that tells ${values.stories} stories a month`);
  print(head);
  for (const line of city.lines) print(lineRow(line));
  for (const [name, dollars] of Object.entries(city.standing)) print(row([name, '', '', '', '', '', money(dollars)]));
  print(row(['a month', '', '', '', '', '', money(city.dollars)]));
  print(`\n${whole(Number(values.daily))} stories a day: what follows a publication`);
  print(head);
  print(lineRow(large.publishing));
  print('\nWhat would grow faster than the stories, and what prevents it');
  for (const growth of large.growths) print(growthRow(growth));
}
