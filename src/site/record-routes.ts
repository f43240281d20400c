/** Static paths of a route `<kind>/[publisher]/[slug]`. */
export function recordParams(
  records: ReadonlyMap<string, unknown>,
): { params: { publisher: string; slug: string } }[] {
  return [...records.keys()].map((id) => {
    const [publisher = '', slug = ''] = id.split('/');
    return { params: { publisher, slug } };
  });
}
