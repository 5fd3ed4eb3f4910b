import { CannotRun } from './cannotRun';
import { reason } from './reason';

/**
 * Writes to standard output, and waits until that is done. False where nobody reads any longer
 * (`ip-notes … | head -1`), which is no fault.
 */
export function write(text: string): Promise<boolean> {
  // Without a listener, a failure would end the process with a stack trace; it is dealt with below.
  if (process.stdout.listenerCount('error') === 0) process.stdout.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => {
      if (!error) resolve(true);
      else if (GONE.has(reason(error))) resolve(false);
      else reject(new CannotRun(`standard output cannot be written (${reason(error)})`));
    });
  });
}

const GONE = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);
