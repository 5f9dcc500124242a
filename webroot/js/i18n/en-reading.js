/** What the read view and the table of keys say. */
export const reading = {
  empty: 'There is no article yet.',
  keysTitle: 'Keys',
  close: 'Close',
  or: ' or ',
};
