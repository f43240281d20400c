import { suggest } from './suggest.ts';

for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) {
  const list = document.getElementById(`${input.id}-suggestions`);
  const status = document.getElementById(`${input.id}-suggestions-said`);
  if (list && status) suggest(input, list, status);
}
