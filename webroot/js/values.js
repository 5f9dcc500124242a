/** Normalised values, as people read them. What is not understood stays as it is. Pure. */
import { count, locale, units } from './i18n/en.js';

const DAY = { day: 'numeric', month: 'long', year: 'numeric' };
const MONTH = { month: 'long', year: 'numeric' };
const CLOCK = /^(?:(\d{4}-\d{2}-\d{2}))?T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:?\d{2})?$/u;

/**
 * @param {string} label
 * @param {string} value as the protocol has it
 * @returns {string}
 */
export function readable(label, value) {
  switch (label) {
    case 'MONEY':
      return money(value);
    case 'PERCENT':
      return isNumber(value) ? `${number(value)}%` : value;
    case 'QUANTITY':
    case 'CARDINAL':
    case 'ORDINAL':
      return value.replace(/^-?\d+(\.\d+)?/u, number);
    default:
      return span(value);
  }
}

/** @param {string} iso day */
export function day(iso) {
  return format(iso, DAY) ?? iso;
}

function span(value) {
  const clock = CLOCK.exec(value);
  if (clock) {
    return [clock[1] ? day(clock[1]) : '', clock[2], clock[3] ?? ''].filter((part) => part !== '').join(' ');
  }
  if (/^\d{4}-\d{2}-\d{2}$/u.test(value)) {
    return day(value);
  }
  if (/^\d{4}-\d{2}$/u.test(value)) {
    return format(`${value}-01`, MONTH) ?? value;
  }
  return units.span(value) ?? value;
}

function money(value) {
  const [amount, currency] = value.split(' ');
  if (!isNumber(amount) || !/^[A-Z]{3}$/u.test(currency ?? '')) {
    return value;
  }
  const minimumFractionDigits = amount.includes('.') ? 2 : 0;
  return new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits }).format(Number(amount));
}

function format(iso, options) {
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(date);
}

const isNumber = (text) => /^-?\d+(\.\d+)?$/u.test(text ?? '');

const number = (text) => (text.length < 15 ? count(Number(text)) : text);
