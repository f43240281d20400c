/**
 * Writes the address of the register's contact into the list of other ways in, which GitHub shows beside the forms.
 * @param config `config.yml` as it is
 * @param url of the contact page; undefined where there is none, which leaves the list as it is
 */
export function generateIssueConfig(config: string, url: string | undefined): string {
  return url === undefined ? config : config.replace(/^( +url: ).*$/m, (_, key) => `${key}${url}`);
}
