/**
 * What the conversation with the server asks of the rest of the page.
 *
 * @typedef {{text: () => string, length: () => number, composing: () => boolean}} Source the text as it stands
 * @typedef {{
 *   onConnection: (state: 'connecting'|'live'|'offline'|'tooLong', more?: {retryInMillis?: number, message?: string}) => void,
 *   onAnswer: () => void,
 *   onProgress: (busy: boolean, share: number) => void,
 *   onFault: (code: string, message: string, willRetry: boolean) => void
 * }} Listener `message`: what the server said of it; `onAnswer`: something waits in `answers`
 */
export {};
