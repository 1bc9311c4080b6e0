import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** AWS's own client. It compiles native code: autoconf, automake, libtool, cmake and a C++ compiler are needed. */
const client = 'aws-lambda-ric@4.0.2';

/** Installs AWS's runtime interface client in a folder of its own; null, with the reason said, when that can't be done. */
export const installInterfaceClient = async (folder: string): Promise<string | null> => {
  try {
    const options = { cwd: folder, timeout: 600_000, shell: process.platform === 'win32' };
    await promisify(execFile)('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', client], options);
    return join(folder, 'node_modules', 'aws-lambda-ric', 'index.mjs');
  } catch (error) {
    const said = error instanceof Error ? error.message.split('\n').slice(0, 3).join(' ') : '';
    process.stderr.write(`${client} could not be installed, so our own client is used: ${said}\n`);
    return null;
  }
};
