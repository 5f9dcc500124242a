import { readFileSync } from 'node:fs';

/** The golden frames of one kind of message; see src/test/resources/protocol/README.md. */
export function golden(kind) {
  return JSON.parse(readFileSync(new URL(`../../resources/protocol/${kind}.json`, import.meta.url), 'utf8'));
}
