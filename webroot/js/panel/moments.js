/**
 * The dates of an article in their own order. Pure.
 *
 * @typedef {import('../editor/spans.js').Span} Span
 * @typedef {{value: string, label: string, start: string, year: string, spans: Span[]}} Moment
 *   `start`: when it begins, as an ISO text that sorts; `spans` in the order of the text
 */

const SEASONS = { SP: '03', SU: '06', FA: '09', WI: '12', Q1: '01', Q2: '04', Q3: '07', Q4: '10', H1: '01', H2: '07' };

/**
 * @param {Span[]} spans in the order of the text
 * @returns {Moment[]} each value once, by beginning, longer ones before those within them
 */
export function momentsOf(spans) {
  /** @type {Map<string, Moment>} */
  const moments = new Map();
  for (const span of spans) {
    const { value, label } = span.mention;
    const start = value && (label === 'DATE' || label === 'TIME') ? startOf(value) : null;
    if (start !== null) {
      const moment = moments.get(value) ?? { value, label, start, year: start.slice(0, 4), spans: [] };
      moment.spans.push(span);
      moments.set(value, moment);
    }
  }
  return [...moments.values()].sort((a, b) => compare(a.start, b.start) || a.value.length - b.value.length);
}

/**
 * @param {string} value of TIMEX3
 * @returns {?string} null where it is no place on the calendar: a duration, an hour of no day, “now”
 */
export function startOf(value) {
  const [first] = value.split('/');
  const day = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(T[\d:]+)?/u.exec(first);
  const part = /^(\d{4})-([A-Z][A-Z0-9])$/u.exec(first);
  const week = /^(\d{4})-W(\d{2})/u.exec(first);
  const decade = /^(\d{2})(\dX?|XX)?$/u.exec(first);
  if (week) {
    return monday(Number(week[1]), Number(week[2]));
  }
  if (part) {
    return SEASONS[part[2]] ? `${part[1]}-${SEASONS[part[2]]}` : null;
  }
  if (decade) {
    return `${decade[1]}${/\d/u.test(decade[2] ?? '') ? decade[2][0] : '0'}0`;
  }
  return day ? [day[1], day[2], day[3]].filter(Boolean).join('-') + (day[4] ?? '') : null;
}

/** The first day of a week as ISO 8601 counts them: week 1 holds the fourth of January. */
function monday(year, week) {
  const date = new Date(Date.UTC(year, 0, 4));
  const weekday = (date.getUTCDay() + 6) % 7;
  date.setUTCDate(date.getUTCDate() - weekday + 7 * (week - 1));
  return date.toISOString().slice(0, 10);
}

const compare = (a, b) => (a < b ? -1 : Number(a > b));
