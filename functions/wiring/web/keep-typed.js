/*
 * Runs in the browser. Keeps what is being typed in the form of a draft in the browser's own store, so that it is there again after
 * the browser was killed or the battery went. The server is told nothing; words and all that is sent are the page's.
 *
 * Each open form has an entry of its own, by person and story, in IndexedDB: what is written there is on the disk at once, where
 * localStorage holds it back for seconds. The entry goes when a save came through, when it is discarded, after thirty days, and as soon
 * as somebody else writes here.
 */

const database = 'vardag';
const table = 'typed';
const sentName = 'vardag-sent';
const mostEntries = 20;
const mostLetters = 400_000;
const longestKept = 30 * 24 * 60 * 60 * 1000;
const [betweenWrites, lockRetry] = [250, 300];
const notKept = new Set(['hidden', 'file', 'submit', 'image', 'button', 'fieldset', 'output']);

const opened = () =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(table, { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** One transaction, which is done when it is on the disk. */
const inTable = async (mode, work) => {
  const opening = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = opening.transaction(table, mode, { durability: 'strict' });
      const request = work(transaction.objectStore(table));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    opening.close();
  }
};

const remove = (id) => inTable('readwrite', (entries) => entries.delete(id));

const tryHold = (id) =>
  new Promise((resolve) => {
    navigator.locks.request(`vardag ${id}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      // Held until the page is gone, however it goes.
      return lock === null ? undefined : new Promise(() => undefined);
    });
  });

/** Whether this page is now the one that has an entry; of two windows each has its own. A page that is just being left is waited for. */
const hold = async (id) => {
  if (navigator.locks === undefined || (await tryHold(id))) return true;
  await new Promise((resolve) => setTimeout(resolve, lockRetry));
  return tryHold(id);
};

const isChecked = ({ type }) => type === 'radio' || type === 'checkbox';

const typedValue = (one) => (isChecked(one) ? one.checked : one.value);
const servedValue = (one) => {
  if (isChecked(one)) return one.defaultChecked;
  if (one.options === undefined) return one.defaultValue;
  return ([...one.options].find(({ defaultSelected }) => defaultSelected) ?? one.options[0])?.value ?? '';
};

const isSame = (a, b) => (typeof a === 'string' && typeof b === 'string' ? a.trim() === b.trim() : a === b);
/** Every field that a person fills in, by its name and its place among those of that name; a picture's by the picture. */
const fieldsOf = (form) => {
  const counts = new Map();
  return [...form.elements].flatMap((one) => {
    if (one.name === '' || notKept.has(one.type)) return [];
    const file = one.closest('.picture-row')?.querySelector('[name="pictureFile"]')?.value;
    const name = file === undefined ? one.name : `${one.name.split('.')[0]} ${file}`;
    const n = counts.get(name) ?? 0;
    counts.set(name, n + 1);
    return [[`${name} ${n}`, one]];
  });
};

const isAsServed = (form) => fieldsOf(form).every(([, one]) => isSame(typedValue(one), servedValue(one)));

const isAsKept = (form, { values }) =>
  fieldsOf(form).every(([name, one]) => values[name] === undefined || isSame(values[name], servedValue(one)));

const fill = (form, { values }) => {
  for (const [name, one] of fieldsOf(form)) {
    const value = values[name];
    if (value === undefined) continue;
    if (isChecked(one)) one.checked = value;
    else one.value = value;
    const folded = one.closest('details');
    if (folded !== null && value !== '' && !isSame(value, servedValue(one))) folded.open = true;
  }
};

/** What is too old, somebody else's or too much goes; the newest of this form's story comes first. */
const swept = async (keeper, story) => {
  const since = Date.now() - longestKept;
  const all = (await inTable('readonly', (entries) => entries.getAll())).sort((a, b) => b.at - a.at);
  const kept = all.filter((one) => one.keeper === keeper && one.at > since).slice(0, mostEntries);
  for (const one of all) if (!kept.includes(one)) await remove(one.id);
  return kept.filter((one) => one.story === story);
};

/** The newest entry that no other window has and that says something else than the page. */
const found = async (form, entries) => {
  for (const entry of entries) {
    if (!(await hold(entry.id))) continue;
    if (!isAsKept(form, entry)) return entry;
    await remove(entry.id);
  }
  return null;
};

const show = (name, shown) => {
  for (const one of document.querySelectorAll(`[data-kept="${name}"]`)) one.hidden = !shown;
};

const keepTyped = async (form) => {
  const { keeper, typed, saved } = form.dataset;
  const story = form.elements.story.value;
  const seen = form.elements.seen;
  const servedSeen = seen.value;
  const isSaved = saved !== undefined || document.querySelector('.told-now[data-act="save-draft"]') !== null;
  const sent = sessionStorage.getItem(sentName);
  if (sent !== null && isSaved) {
    await remove(sent);
    sessionStorage.removeItem(sentName);
  }
  const entries = await swept(keeper, story);
  // A form that came back says itself what was typed.
  const isBack = typed !== undefined;
  const entry = isBack ? null : await found(form, entries);
  let id = (isBack ? sent : entry?.id) ?? crypto.randomUUID();
  void hold(id);

  let writing = Promise.resolve();
  const write = async () => {
    const values = Object.fromEntries(fieldsOf(form).map(([name, one]) => [name, typedValue(one)]));
    const files = [...form.querySelectorAll('input[type="file"]')].some((one) => one.files.length > 0);
    const isMuch = JSON.stringify(values).length > mostLetters;
    try {
      const entry = { id, keeper, story, seen: seen.value, at: Date.now(), files, values };
      if (isMuch || (!isBack && isAsServed(form))) await remove(id);
      else await inTable('readwrite', (entries) => entries.put(entry));
      show('not', isMuch);
    } catch {
      show('not', true);
    }
  };
  const writeNow = () => {
    writing = writing.then(write);
  };
  let isWaiting = false;
  const writeSoon = () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      writeNow();
    }, betweenWrites);
  };
  form.addEventListener('input', writeSoon);
  form.addEventListener('change', writeSoon);
  form.addEventListener('submit', () => {
    sessionStorage.setItem(sentName, id);
    writeNow();
  });
  addEventListener('pagehide', writeNow);
  show('line', true);
  if (isBack) return writeNow();
  if (entry === null) return;
  fill(form, entry);
  seen.value = entry.seen;
  const moment = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
  document.querySelector('[data-kept="moment"]').textContent = moment.format(entry.at);
  show('notice', true);
  show('changed', entry.seen !== servedSeen);
  show('pictures', entry.files);
  const answered = () => {
    show('notice', false);
    form.elements.title.focus();
  };
  document.querySelector('button[data-keep="yes"]').addEventListener('click', answered);
  document.querySelector('button[data-keep="no"]').addEventListener('click', () => {
    const given = id;
    id = crypto.randomUUID();
    form.reset();
    seen.value = servedSeen;
    writing = writing.then(() => remove(given)).catch(() => show('not', true));
    answered();
  });
};

const form = document.querySelector('form[data-keeper]');
if (form !== null && form.dataset.keeper !== '') keepTyped(form).catch(() => show('not', true));
