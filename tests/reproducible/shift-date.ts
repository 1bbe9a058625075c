import process from 'node:process';

/**
 * Loaded before a program (`node --import`), lets it believe that `ATTEST_TEST_DAYS` more days have passed: every `Date`
 * that is asked for the present gives that of then.
 */
const shift = Number(process.env.ATTEST_TEST_DAYS ?? 0) * 86_400_000;
const RealDate = Date;
const now = () => RealDate.now() + shift;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, made) => Reflect.construct(target, given.length === 0 ? [now()] : given, made),
  apply: () => new RealDate(now()).toString(),
  get: (target, name, receiver) => (name === 'now' ? now : Reflect.get(target, name, receiver)),
});
