// Runs before the survey's script, and gives this page a device of its own: what other states left waiting is not sent
// from here, what is left here is not sent by other examples, and each visit begins with an empty store.
const { state = '', device } = document.documentElement.dataset;
const named = (/** @type {string} */ name) => `${name} of the state ${state}`;

const { open } = IDBFactory.prototype;
IDBFactory.prototype.open = function (name, version) {
  if (device === 'blocked') throw new DOMException('This device stores nothing', 'SecurityError');
  return open.call(this, named(name), version);
};
indexedDB.deleteDatabase(named('a11-survey-outbox'));

// One tab at a time delivers: a state that waits for its collector must not hold up another one.
if (navigator.locks) {
  const { request } = LockManager.prototype;
  LockManager.prototype.request = /** @type {any} */ (
    /** @this {LockManager} */
    function (/** @type {string} */ name, /** @type {any[]} */ ...rest) {
      return Reflect.apply(request, this, [named(name), ...rest]);
    }
  );
}

if (device === 'stalls') Object.defineProperty(IDBTransaction.prototype, 'oncomplete', { set() {} });
