import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { CallToolRequestSchema, ListToolsRequestSchema, type Tool } from '@modelcontextprotocol/sdk/types.js';
import { contributes, version } from '../../package.json';
import type { Command } from './command';
import { selectFolders } from './selectFolders';
import { toolAnswer, type ToolName } from './toolAnswer';

/** The tools as VS Code tells language models of them. */
const TOOLS = contributes.languageModelTools.map(({ name, modelDescription, inputSchema }): Tool => ({
  name,
  description: modelDescription,
  inputSchema: inputSchema as Tool['inputSchema'],
  annotations: { readOnlyHint: true, openWorldHint: false },
}));

/**
 * Serves the tools for language models over the Model Context Protocol, on standard input and output, until the input
 * ends. The files are read anew for each question, so that the answer is what they say now.
 */
export async function mcp({ paths }: Extract<Command, { name: 'mcp' }>): Promise<number> {
  const folders = selectFolders(paths);
  // Its successor wants schemas in zod, and weighs twice as much; the manifest has them as they are sent.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const server = new Server({ name: 'ip-notes', version }, { capabilities: { tools: {} } });
  server.setRequestHandler(ListToolsRequestSchema, () => ({ tools: TOOLS }));
  server.setRequestHandler(CallToolRequestSchema, ({ params: { name, arguments: input = {} } }) => {
    const tool = TOOLS.find((known) => known.name === name);
    const [field = ''] = tool?.inputSchema.required ?? [];
    const text = input[field];
    if (tool === undefined) return failed(`There is no tool “${name}”.`);
    if (typeof text !== 'string') return failed(`“${field}” has to be a text.`);
    return { content: [{ type: 'text', text: JSON.stringify(toolAnswer(tool.name as ToolName, text, folders)) }] };
  });
  const ended = new Promise<void>((resolve) => (server.onclose = resolve));
  process.stdin.once('end', () => void server.close());
  await server.connect(new StdioServerTransport());
  await ended;
  return 0;
}

/** What a model can read and do better, which an error of the protocol is not. */
function failed(text: string) {
  return { content: [{ type: 'text' as const, text }], isError: true };
}
