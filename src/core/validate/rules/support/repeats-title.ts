import { normaliseText } from '../../../model/normalise.ts';

/** Letters that a text must add to a title to say more: `What are` and `How many` add less. */
const WORTH_SAYING = 12;

/** Whether a text says no more than the title that it stands under. */
export function repeatsTitle(text: string, title: string): boolean {
  const name = normaliseText(title);
  return name !== '' && normaliseText(text).replaceAll(name, '').trim().length < WORTH_SAYING;
}
