/** Elements without words of the page's own. */
export const silent = new Set([
  'script',
  's',
  'del',
  'strike',
  'style',
  'noscript',
  'template',
  'svg',
  'head',
  'button',
  'select',
  'iframe',
  'object',
  'video',
  'audio',
]);
/** Elements that stand round a page's words. */
export const webFurniture = new Set(['nav', 'footer', 'aside']);
/** Elements that begin a line of their own. */
export const blockTags = new Set(
  'p div section article main header ul ol dl dt dd li h1 h2 h3 h4 h5 h6 blockquote pre hr form fieldset legend table thead tbody tfoot tr td th caption figure figcaption address details summary nav footer aside body html label'.split(
    ' ',
  ),
);
/** Elements that nothing closes. */
export const voidTags = new Set('br hr img input meta link wbr col source area base'.split(' '));
const furnitureToken =
  /^(?:site-|page-|global-|main-|js-|c-|block-|l-)?(?:nav|navigation|navbar|breadcrumbs?|cookies?(?:-.*)?|footer|feedback|share|sharing|social(?:-.*)?|related(?:-.*)?|sidebar|menu|skip-links?|skiplinks?|pagination|visually-hidden|sr-only|rate-(?:this-)?page|page-rating)$/;

/** Whether an element's attributes say that it is navigation, a cookie banner and the like. */
export function isFurniture(attributes: string): boolean {
  for (const match of attributes.matchAll(/\b(?:class|id|role)\s*=\s*["']([^"']{1,400})["']/gi)) {
    for (const token of (match[1] ?? '').toLowerCase().split(/[\s_]+/)) if (furnitureToken.test(token)) return true;
  }
  return false;
}
