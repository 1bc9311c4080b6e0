import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

// Does what Lambda's runtime client for Node does, and no more: load the handler, ask for an event, answer, ask again.
const api = `http://${process.env.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`;
const [file, name] = process.env._HANDLER.split('.');
const post = (path, body) => fetch(`${api}/${path}`, { method: 'POST', body: JSON.stringify(body ?? null) });
const told = (error) => ({
  errorType: error.name,
  errorMessage: error.message,
  trace: (error.stack ?? '').split('\n'),
});

let handler;
try {
  const module = await import(pathToFileURL(join(process.env.LAMBDA_TASK_ROOT, `${file}.mjs`)).href);
  handler = module[name];
} catch (error) {
  await post('init/error', told(error));
  process.exit(1);
}
for (;;) {
  const next = await fetch(`${api}/invocation/next`);
  const id = next.headers.get('lambda-runtime-aws-request-id');
  try {
    await post(`invocation/${id}/response`, await handler(await next.json(), { awsRequestId: id }));
  } catch (error) {
    await post(`invocation/${id}/error`, told(error));
  }
}
