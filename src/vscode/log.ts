import * as vscode from 'vscode';

/** Where faults of ours go: an output channel that opens only when somebody looks for it. */
export type Log = Pick<vscode.LogOutputChannel, 'error' | 'info'>;

/** Runs what VS Code asks for. What goes wrong is written down, and VS Code gets nothing, not an exception. */
export function guarded<T>(log: Log, what: string, run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    log.error(`${what}: ${describe(error)}`);
    return undefined;
  }
}

/** The same for what takes its time. */
export async function guardedAsync<T>(log: Log, what: string, run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run();
  } catch (error) {
    log.error(`${what}: ${describe(error)}`);
    return undefined;
  }
}

/** The same for a command: what goes wrong is written down, and the person who ran it is told. */
export async function guardedCommand(log: Log, what: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    log.error(`${what}: ${describe(error)}`);
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('IP Notes: this did not work: {reason}', { reason }));
  }
}

export function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
