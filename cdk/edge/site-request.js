// Runs on CloudFront for each request of the public site. Its JavaScript (runtime 2.0) is that of ES 5.1 with const, arrows,
// templates and await: no destructuring, no optional chaining.
import cf from 'cloudfront';

const store = cf.kvs();

const redirect = (statusCode, location, cacheControl) => ({
  statusCode: statusCode,
  statusDescription: statusCode === 301 ? 'Moved Permanently' : 'Found',
  headers: { location: { value: location }, 'cache-control': { value: cacheControl } },
});

// Ids are such words; what is not one cannot become part of an address.
const word = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;

// How a visit came about: the table of functions/story/posts/tracked-link.ts is put in when this is deployed (edge-code.ts).
const mediums = {};

const decoded = (text) => {
  try {
    return decodeURIComponent(text);
  } catch (_notEncoded) {
    return text;
  }
};

// `/g/<story>/<source>` or `/g/<story>/<source>/<value>`: where a visit came from, and nothing about the visitor.
const trackedPage = (parts) => {
  const story = parts[2];
  const source = parts[3];
  const value = parts.length > 4 ? parts[4] : 'berattelse';
  if (parts.length < 4 || parts.length > 5 || !word.test(story) || !word.test(value)) return null;
  if (!Object.hasOwn(mediums, source)) return null;
  const from = `utm_source=${source}&utm_medium=${mediums[source]}`;
  return `/stories/${story}/?${from}&utm_campaign=${value}&utm_content=${story}`;
};

// A key holds 512 bytes at most; a longer path is no page of ours.
const isHidden = async (path) => path !== '' && path.length < 200 && (await store.exists(`gone/${path}`));

// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name
async function handler(event) {
  const request = event.request;
  const uri = request.uri;
  const parts = uri.split('/');
  if (parts[1] === 'g' && parts.length > 2) {
    const page = trackedPage(parts);
    // What is no link of ours is no file of ours either: the function behind the bucket says so in the site's own frame.
    return page === null ? request : redirect(302, page, 'no-store');
  }
  const path = decoded(uri)
    .replace(/^\/+/, '')
    .replace(/(^|\/)index\.html$/, '')
    .replace(/\/+$/, '');
  // `/gone/` is ours to put before a page that is hidden, and nobody's to ask for.
  if (parts[1] === 'gone') {
    request.uri = `/absent${uri}`;
    return request;
  }
  // The pictures of a page lie in its folder and go with it.
  const page = path.split('/').slice(0, 2).join('/');
  if ((await isHidden(path)) || (page !== path && (await isHidden(page)))) {
    request.uri = `/gone/${uri.replace(/^[/\\]+/, '')}`;
    return request;
  }
  if (uri.endsWith('/')) {
    request.uri = `${uri}index.html`;
    return request;
  }
  if (parts[parts.length - 1].indexOf('.') !== -1) return request;
  // Two slashes at the start would be the address of another host.
  const rest = uri.replace(/^[/\\]+/, '');
  return redirect(301, rest === '' ? '/' : `/${rest}/`, 'max-age=3600');
}
