/**
 * Reads one frame of the server and tells the conversation what it means.
 */
import { ProtocolError, decode } from './decode.js';

/**
 * @param {import('./live.js').Live} live
 * @param {string} data
 */
export function receive(live, data) {
  const frame = read(live, data);
  switch (frame?.t) {
    case 'resync':
      live.trouble('resync', frame.why);
      break;
    case 'error':
      live.refused(frame.code, frame.message, frame.retryMillis ?? null);
      break;
    case 'ready':
      live.ready(frame);
      break;
    case 'mentions':
    case 'document':
    case 'status':
      live.answer(frame);
      break;
    default:
  }
}

function read(live, data) {
  try {
    return decode(data);
  } catch (error) {
    if (!(error instanceof ProtocolError)) {
      throw error;
    }
    live.trouble('protocol', error.message);
    return null;
  }
}
