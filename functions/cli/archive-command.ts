import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { unless } from '#functions/adapters/object-store/error-code.ts';
import { actDepsOf, toldAct } from '#functions/cli/act-commands.ts';
import { actingPerson } from '#functions/cli/acting-person.ts';
import { type Context, clockAt, contextOf, withPipeline } from '#functions/cli/context.ts';
import { exitCodes } from '#functions/cli/exit-codes.ts';
import { mark, printJson, tell } from '#functions/cli/print.ts';
import { UsageError } from '#functions/cli/usage-error.ts';
import { speaker } from '#functions/cli/words.ts';
import { acts } from '#functions/jobs/acts/catalogue.ts';
import { perform } from '#functions/jobs/acts/perform.ts';
import type { PackedYear, Put } from '#functions/jobs/archive/pack-year.ts';
import { type NotTaken, takeIn } from '#functions/jobs/archive/take-in.ts';
import { packageAssets } from '#functions/wiring/assets.ts';

type Options = { readonly out?: string; readonly takeIn?: string; readonly at?: string };

/** A path of a package stays below its folder. */
const below = (folder: string, path: string): string => {
  const file = resolve(folder, path);
  if (!file.startsWith(`${resolve(folder)}/`)) throw new Error(`${path} leads out of the package.`);
  return file;
};

const writeTo =
  (folder: string): Put =>
  async (path, body) => {
    const file = below(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, body);
  };

const takeOut = async (context: Context, year: string, options: Options): Promise<void> => {
  const folder = resolve(options.out ?? join(context.workspace, 'archive', year));
  if (existsSync(folder)) throw new UsageError(`${folder} is there already. Name another folder with --out.`);
  const result = await withPipeline(context, clockAt(options.at), async ({ deps }) => {
    const packing = { ...packageAssets(), put: writeTo(folder), most: Number.POSITIVE_INFINITY };
    const own = { ...actDepsOf(context, deps), records: deps.records, packing };
    return perform(own, await actingPerson(own, own.user), acts['archive-year'], { year });
  });
  if (!result.done) return toldAct(context, result, 'archive-year');
  const packed = result.detail as PackedYear;
  if (context.json) return printJson({ year: Number(year), folder, ...packed });
  const say = speaker(context);
  process.stdout.write(`${folder}\n`);
  tell(
    mark(
      'good',
      say(
        `${packed.files} filer, ${packed.posts} inlägg och sidor. Öppna index.html i mappen.`,
        `${packed.files} files, ${packed.posts} posts and pages. Open index.html in the folder.`,
      ),
    ),
  );
};

const no = (context: Context, { path, why }: NotTaken): string => {
  const say = speaker(context);
  const words = {
    'no-manifest': say('finns inte eller är ingen förteckning', 'is not there, or is no manifest'),
    'too-large': say('är större än någon förteckning', 'is larger than any manifest'),
    line: say(
      'går inte att läsa: en kontrollsumma och en fil ska stå där',
      "can't be read: a checksum and a file are to stand there",
    ),
    outside: say('leder ut ur paketet', 'leads out of the package'),
    twice: say('är en fil som redan står i förteckningen', 'is a file that stands in the manifest already'),
    empty: say('har inget ur arkivet', 'has nothing of the record'),
    missing: say('saknas i paketet', 'is missing from the package'),
    changed: say('är inte det som förteckningen säger', 'is not what the manifest says'),
    other: say('är ett annat än det som redan finns i arkivet', 'is another than what the records hold already'),
  };
  return `${path}: ${words[why]}`;
};

const takeBack = async (context: Context, dir: string, at: string | undefined): Promise<void> => {
  const say = speaker(context);
  if (!existsSync(dir)) throw new UsageError(`There is no folder ${dir}.`);
  const taken = await withPipeline(context, clockAt(at), ({ deps }) =>
    takeIn(deps, (path) => unless(['ENOENT', 'ENOTDIR'], null, () => readFile(below(dir, path)))),
  );
  const holds = taken.taken && taken.verified.broken === null;
  process.exitCode = holds ? exitCodes.done : exitCodes.needsPerson;
  if (context.json) return printJson(taken);
  if (!taken.taken) return tell(mark('stop', no(context, taken)));
  const { broken, elsewhere } = taken.verified;
  tell(mark('good', say(`${taken.objects} objekt togs in.`, `${taken.objects} objects were taken in.`)));
  if (elsewhere.length > 0)
    tell(
      mark(
        'muted',
        say(
          `Loggen vet av ${elsewhere.join(', ')} också. De åren ligger i sina egna paket.`,
          `The log knows of ${elsewhere.join(', ')} too. Those years lie in packages of their own.`,
        ),
      ),
    );
  if (broken === null) tell(mark('good', say('Det som togs in är helt.', 'What was taken in is whole.')));
  else tell(mark('stop', `${broken.key}: ${say(broken.words.sv, broken.words.en)}`));
};

/** `vardag archive`: takes a year out, or a package back in. */
export const archiveCommand = async (year: string | undefined, options: Options, command: Command): Promise<void> => {
  const context = contextOf(command);
  if (options.takeIn !== undefined) return takeBack(context, resolve(options.takeIn), options.at);
  if (year === undefined || !/^2\d{3}$/.test(year)) throw new UsageError('Say which year: vardag archive 2026.');
  return takeOut(context, year, options);
};
