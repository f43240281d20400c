import type { Example } from './example.ts';

export const followChanges: Example = {
  id: 'follow-changes',
  title: 'Follow what changes',
  about:
    'Any feed reader can follow the Atom feeds of everything, a theme, a publisher or a dataset. A program sends the ETag of its last answer, and gets 304 while nothing is new.',
  code: {
    curl: ({
      site,
    }) => `curl --fail --silent --show-error --etag-save feed.etag --etag-compare feed.etag \\
  ${site}feeds/all.atom
`,
    python: ({ site }) => `import xml.etree.ElementTree as xml
from urllib.request import urlopen

ATOM = "{http://www.w3.org/2005/Atom}"
with urlopen("${site}feeds/all.atom") as answer:
    feed = xml.parse(answer)
for entry in feed.iter(ATOM + "entry"):
    print(entry.findtext(ATOM + "updated"), entry.findtext(ATOM + "title"))
`,
    javascript: ({ site }) => `const answer = await fetch("${site}feeds/all.atom");
const feed = await answer.text();
for (const [, entry] of feed.matchAll(/<entry>(.*?)<\\/entry>/gs)) {
  console.log(/<updated>(.*?)<\\/updated>/.exec(entry)[1], /<id>(.*?)<\\/id>/.exec(entry)[1]);
}
`,
  },
};
