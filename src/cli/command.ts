import { parseArgs, type ParseArgsConfig } from 'node:util';
import { CannotRun } from './cannotRun';

const FORMATS = ['pretty', 'json'] as const;

export type Format = (typeof FORMATS)[number];

/** What a command line asks for. */
export type Command =
  | { readonly name: 'help' | 'version' }
  | {
      readonly name: 'check';
      readonly paths: readonly string[];
      readonly format: Format;
      readonly explained: boolean;
      readonly fix: boolean;
    }
  | { readonly name: 'mcp'; readonly paths: readonly string[] }
  /** The lines of standard input where there is no file. */
  | { readonly name: 'figures'; readonly file: string | null };

/** Reads the arguments behind the program's name; throws {@link CannotRun} where they make no sense. */
export function parseCommand(args: readonly string[]): Command {
  const [name, ...rest] = args;
  if (name === 'check') return parseCheck(rest);
  if (name === 'mcp') return parseMcp(rest);
  return name === 'figures' ? parseFigures(rest) : parseNoCommand(args);
}

const general = {
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

function parseCheck(args: readonly string[]): Command {
  const { values, positionals } = parse(args, {
    ...general,
    format: { type: 'string', default: 'pretty' },
    explain: { type: 'boolean', default: false },
    fix: { type: 'boolean', default: false },
  });
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const format = FORMATS.find((known) => known === values.format);
  if (format === undefined) throw usage(`there is no format “${values.format}”, only ${FORMATS.join(' and ')}`);
  if (positionals.includes('')) throw usage('a path is empty');
  const paths = positionals.length === 0 ? ['.'] : positionals;
  return { name: 'check', paths, format, explained: values.explain, fix: values.fix };
}

function parseFigures(args: readonly string[]): Command {
  const { values, positionals } = parse(args, { ...general, lines: { type: 'boolean', default: false } });
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [file = null, ...others] = positionals;
  if (values.lines === (file !== null) || others.length > 0 || file === '') {
    throw usage('figures takes either --lines or one file');
  }
  return { name: 'figures', file };
}

function parseMcp(args: readonly string[]): Command {
  const { values, positionals } = parse(args, general);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  if (positionals.includes('')) throw usage('a path is empty');
  return { name: 'mcp', paths: positionals.length === 0 ? ['.'] : positionals };
}

function parseNoCommand(args: readonly string[]): Command {
  const { values, positionals } = parse(args, general);
  const [unknown] = positionals;
  if (unknown !== undefined) throw usage(`there is no command “${unknown}”`);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  throw usage('a command is missing: check, figures or mcp');
}

function parse<T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw usage(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
}

function usage(reason: string): CannotRun {
  return new CannotRun(`${reason}; see ip-notes --help`);
}
