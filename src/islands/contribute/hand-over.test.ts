import { describe, expect, it } from 'vitest';

import { handOver, LONGEST_ADDRESS } from './hand-over.ts';

const repository = { url: 'https://github.com/example/register', branch: 'main' };
const file = 'datasets/acme/roads.yaml';

describe('handOver', () => {
  it('fills in GitHub’s new-file page', () => {
    const { address, mustCopy } = handOver(
      { file, text: 'title: A & B\n', isEdit: false },
      repository,
    );
    const url = new URL(address);
    expect(mustCopy).toBe(false);
    expect(url.pathname).toBe('/example/register/new/main/catalogue/datasets/acme');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      filename: 'roads.yaml',
      value: 'title: A & B\n',
    });
  });

  it('has a long text copied instead', () => {
    const { address, mustCopy } = handOver(
      { file, text: 'x'.repeat(LONGEST_ADDRESS), isEdit: false },
      repository,
    );
    expect(mustCopy).toBe(true);
    expect(new URL(address).searchParams.get('filename')).toBe('roads.yaml');
    expect(address.length).toBeLessThan(200);
  });

  it('opens the edit page of a file that exists', () => {
    expect(handOver({ file, text: '', isEdit: true }, repository)).toEqual({
      address: 'https://github.com/example/register/edit/main/catalogue/datasets/acme/roads.yaml',
      mustCopy: true,
    });
  });
});
