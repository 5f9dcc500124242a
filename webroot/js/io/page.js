/**
 * What getting in and out needs of the page.
 *
 * @typedef {{
 *   view: import('@codemirror/view').EditorView,
 *   text: () => string,
 *   date: () => ?string,
 *   entities: () => import('../net/protocol.js').Entity[],
 *   isHidden: (span: import('../editor/spans.js').Span) => boolean,
 *   tell: (sentence: string, tone?: 'plain'|'warn'|'good') => void,
 *   open: (text: string, date: ?string) => void
 * }} Page `open`: puts another article in the place of the text
 */
export {};
