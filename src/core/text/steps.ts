/**
 * Work that is done a step at a time, so that whoever shares the thread can have a turn in between: a generator whose
 * last step returns what comes of it. Whoever has no need of that does it in one go.
 */
export function finish<Result>(steps: Iterator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same steps, saying something else at each. */
export function* saying<Said, Value, Result>(
  steps: Iterator<Said, Result>,
  say: (said: Said) => Value,
): Generator<Value, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield say(step.value);
  }
}
