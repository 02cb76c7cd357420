/**
 * Next lets shared caches keep a page for up to a year, since on its own hosting it can call the
 * page back. Nobody can call it back from a proxy or a provider's cache, and withdrawn text must not
 * live on there: a cache may keep our pages, and asks each time whether they still hold (RFC 9111,
 * section 5.2.2.4).
 * @param {import('node:http').ServerResponse} res
 */
export function askEachTime(res) {
  const setHeader = res.setHeader.bind(res)
  res.setHeader = (name, value) =>
    setHeader(
      name,
      name.toLowerCase() === 'cache-control' && String(value).includes('s-maxage')
        ? 'public, no-cache'
        : value,
    )
}
