/**
 * Lets Node load the page's modules as the browser does: bare names go through the import map of index.html to the files
 * under /_static/, which are looked for in the folder LEDE_STATIC. To be given to Node with --import.
 */
import { register } from 'node:module';

register('./resolve.mjs', import.meta.url);
