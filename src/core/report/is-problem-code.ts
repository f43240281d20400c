import { messages, type ProblemCode } from './messages/index.ts';

/** Whether a text from outside, of a file or a request, is one of our codes. */
export function isProblemCode(text: string): text is ProblemCode {
  return Object.hasOwn(messages, text);
}
