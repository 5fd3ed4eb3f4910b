import { version } from '../../package.json';
import { CannotRun } from './cannotRun';
import { parseCommand } from './command';
import { HELP } from './help';
import { write } from './write';

/** Runs a command line and gives the status to end with. Each command is loaded only when it is run. */
async function run(args: readonly string[]): Promise<number> {
  const command = parseCommand(args);
  switch (command.name) {
    case 'help':
      await write(HELP);
      return 0;
    case 'version':
      await write(`${version}\n`);
      return 0;
    case 'check':
      return (await import('./check')).check(command);
    case 'mcp':
      return (await import('./mcp.js')).mcp(command);
    case 'figures':
      return (await import('./figuresCommand')).figuresCommand(command);
  }
}

// The status is set, and the process left to end by itself, so that what is still being written is not cut off.
run(process.argv.slice(2)).then(
  (status) => (process.exitCode = status),
  (error: unknown) => {
    const expected = error instanceof CannotRun;
    console.error(`ip-notes: ${expected ? error.message : `this is a fault of the program: ${describe(error)}`}`);
    process.exitCode = 2;
  },
);

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
