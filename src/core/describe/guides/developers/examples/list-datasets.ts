import type { Example } from './example.ts';

export const listDatasets: Example = {
  id: 'list-datasets',
  title: 'List all datasets',
  about: 'The JSON API has pages; each gives the address of the next.',
  code: {
    curl: ({ site }) => `curl --fail --silent --show-error ${site}api/v1/datasets/1.json`,
    python: ({ site }) => `import json
from urllib.request import urlopen

url = "${site}api/v1/datasets/1.json"
while url:
    with urlopen(url) as answer:
        page = json.load(answer)
    for dataset in page["items"]:
        print(dataset["id"], dataset["title"])
    url = page["links"].get("next")
`,
    r: ({ site }) => `datasets <- read.csv("${site}dumps/catalogue.csv", encoding = "UTF-8")
print(datasets[c("id", "title")])
`,
    javascript: ({ site }) => `let url = "${site}api/v1/datasets/1.json";
while (url) {
  const page = await (await fetch(url)).json();
  for (const { id, title } of page.items) console.log(id, title);
  url = page.links.next;
}
`,
  },
};
