import { describe, expect, it } from 'vitest';
import { withPlainEnvironment } from './with-plain-environment.ts';

describe('withPlainEnvironment', () => {
  it('has the same variables, and gives back what was there, also after an error', () => {
    const before = process.env;
    const [inside, values] = withPlainEnvironment(() => [process.env, { ...process.env }]);
    expect(inside).not.toBe(before);
    expect(values).toEqual({ ...before });
    expect(process.env).toBe(before);
    const fail = (): never => {
      throw new Error('fails');
    };
    expect(() => withPlainEnvironment(fail)).toThrow('fails');
    expect(process.env).toBe(before);
  });
});
