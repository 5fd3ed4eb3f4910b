export const HELP = `Checks every figure in Markdown notes against a fact base in YAML.

Usage:
  ip-notes check [path…] [--format pretty|json] [--explain] [--fix]
      Checks the notes of each folder (the current one when no path is given) against its facts,
      or single notes against the facts of the nearest folder above that has some.
      Facts: facts/**/*.yaml and **/*.facts.yaml. Notes: **/*.md and **/*.markdown.
      --explain adds to every figure why it got its verdict.
      --fix first makes the fixes that are safe, in the files: a sourced figure in place of a wrong one.
      Hidden folders and node_modules are left out, and symbolic links are not followed.

  ip-notes figures FILE
      Shows the figures that are read in a Markdown note, or in any other text.

  ip-notes figures --lines
      Reads each line of standard input as a text, and prints a JSON array of its figures for each.

  ip-notes mcp [folder…]
      Serves two tools for language models over the Model Context Protocol, on standard input and
      output: ipnotes_lookup_fact and ipnotes_check_text. They only read.

  ip-notes --help | --version

Status: 0 where no figure disagrees and there is no error, 1 where there is, 2 when it could not run.
`;
