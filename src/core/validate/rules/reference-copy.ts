import { compareText } from '../../model/compare-text.ts';
import type { RegisterRule } from '../rule.ts';
import { finding } from './support/finding.ts';

/** Copies of interface descriptions that a service names but that do not exist, and copies that no service names. */
export const referenceCopy: RegisterRule = {
  scope: 'register',
  codes: ['reference/missing-copy', 'reference/copy-kind', 'reference/unused-copy'],
  *check({ register, present, copies }) {
    if (!copies) return;
    const unused = new Set(copies);
    for (const entry of register.service.values()) {
      const { type = '', copy } = entry.fields.descriptionFile ?? {};
      if (copy === undefined) continue;
      const path = ['descriptionFile', 'copy'];
      const file = `${folderOf(entry.file)}${copy}`;
      unused.delete(file);
      if (!copies.has(file)) yield finding('reference/missing-copy', entry, path, { file });
      else if (!copy.includes(`.${type}.`)) {
        yield finding('reference/copy-kind', entry, path, { type });
      }
    }
    for (const file of [...unused].sort(compareText)) {
      const id = file.replace(/^services\//, '').replace(/\.(openapi|asyncapi)\.(json|yaml)$/, '');
      // An entry with errors is not in the register: what it names is not known, and it has its own problem.
      const folder = `services/${folderOf(id)}`;
      const isUnsure = [...present].some(
        (key) => key.startsWith(folder) && !register.service.has(key.slice('services/'.length)),
      );
      if (isUnsure) continue;
      yield finding('reference/unused-copy', { kind: 'service', id, file }, []);
    }
  },
};

/** The path up to and including its last slash. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}
