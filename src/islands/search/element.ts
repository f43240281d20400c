type Child = Node | string | false | undefined;

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/**
 * Makes an element. Text goes in as text and attributes as attributes, never as markup, because strangers wrote the
 * titles and summaries.
 * @param name tag and classes: `li.record-row`
 */
export function element(name: string, attributes: Attributes, ...children: Child[]): HTMLElement {
  const [tag = 'div', ...classes] = name.split('.');
  const made = document.createElement(tag);
  if (classes.length > 0) made.className = classes.join(' ');
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, '');
    else if (typeof value === 'string') made.setAttribute(key, value);
  }
  made.append(...children.filter((child) => child !== false && child !== undefined));
  return made;
}

/** The element with this id, which the page must have. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}`);
  return found as T;
}

/** A link to a site path, under the base path. */
export function siteLink(path: string): string {
  return import.meta.env.BASE_URL.replace(/(?<!\/)\/*$/, '/') + path.replace(/^\/+/, '');
}
