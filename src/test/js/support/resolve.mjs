import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const root = new URL('../../../../', import.meta.url);
const html = readFileSync(new URL('webroot/index.html', root), 'utf8');
const { imports } = JSON.parse(/<script type="importmap"[^>]*>([^]*?)<\/script>/.exec(html)[1]);
const files = process.env.LEDE_STATIC
  ? pathToFileURL(`${process.env.LEDE_STATIC}/`)
  : new URL('target/browser/META-INF/resources/', root);

/** @type {import('node:module').ResolveHook} */
export function resolve(specifier, context, next) {
  const path = Object.hasOwn(imports, specifier) ? imports[specifier] : null;
  return path ? { url: new URL(`.${path}`, files).href, shortCircuit: true } : next(specifier, context);
}

/** Every `.js` file of the page and of its libraries is a module. @type {import('node:module').LoadHook} */
export function load(url, context, next) {
  return next(url, url.endsWith('.js') ? { ...context, format: 'module' } : context);
}
