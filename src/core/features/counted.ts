import type { Message } from './message';

/** A sentence with a number in it; English has another one for 1. */
export function counted(count: number, one: Pick<Message, 'template'>, more: Pick<Message, 'template'>): Message {
  return { template: (count === 1 ? one : more).template, args: { count: String(count) } };
}
