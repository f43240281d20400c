/**
 * Services that give anybody a short address that leads to a long one. Only the large ones with a public sign-up or an
 * open form: a short name of one organisation (`youtu.be`, `go.nasa.gov`) says where it leads. Most are also in
 * https://github.com/PeterDaveHello/url-shorteners, which lists a thousand more.
 */
const SHORTENERS: ReadonlySet<string> = new Set([
  ...['bit.ly', 'bitly.com', 'bitly.is', 'j.mp', 'tinyurl.com', 'tiny.cc', 'tiny.one', 't.co'],
  ...['t.ly', 'goo.gl', 'ow.ly', 'ht.ly', 'is.gd', 'v.gd', 'buff.ly', 'cutt.ly', 'cutt.us'],
  ...['rb.gy', 'lnkd.in', 'linkd.in', 'shorturl.at', 'shorturl.com', 'shorturl.gg', 'rebrand.ly'],
  ...['bl.ink', 'b.link', 'dub.sh', 'short.gy', 'shorten.asia', 's.id', 'x.gd', 'da.gd', 'surl.li'],
  ...['urlz.fr', 'urlr.me', 'dlvr.it', 'ift.tt', 'trib.al', 'spr.ly', 'smarturl.it', 'snip.ly'],
  ...['hubs.ly', 'hubs.la', 'adf.ly', 'ouo.io', 'bc.vc', 'clck.ru', 'vk.cc', 'reurl.cc', 'lihi.cc'],
  ...['lurl.cc', 'u.to', 'u.nu', 'n9.cl', 'kutt.it', 'zws.im', 'alturl.com', 'budurl.com', 'x.co'],
  ...['tny.im', 'qrco.de', 'eepurl.com', 'conta.cc', 'geni.us', 'soo.gd', 'bit.do', 'git.io'],
  ...['app.link', 'page.link', 't2m.io', 'shorte.st', 'adfoc.us', 'mcaf.ee', 'url.ie', 'to.ly'],
]);

/**
 * Whether an address leads to a place that only the service knows and that its owner can change any day.
 * @param hostname as `new URL` gives it; the services' own subdomains count (`maps.app.goo.gl`)
 */
export function isLinkShortener(hostname: string): boolean {
  return SHORTENERS.has(hostname.replace(/\.$/, '').split('.').slice(-2).join('.'));
}
