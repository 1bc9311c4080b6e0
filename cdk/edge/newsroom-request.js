// Runs on CloudFront for each request of the newsroom (JavaScript runtime 2.0). The function behind it is addressed by a
// name of its own, so it is told by which name the newsroom was asked for. What a browser sends here is overwritten.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name
function handler(event) {
  const request = event.request;
  request.headers['x-vardag-host'] = { value: request.headers.host.value };
  return request;
}
