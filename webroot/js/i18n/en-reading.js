/** What the read view and the table of keys say. */
export const reading = {
  empty: 'There is no article yet.',
  keysTitle: 'Keys',
  close: 'Close',
  or: ' or ',
  regions: 'Text, what was found, head of the page',
  keyNames: { Alt: 'Alt', Ctrl: 'Ctrl', Shift: 'Shift', Enter: 'Enter', Esc: 'Esc', Space: 'Space', Delete: 'Delete' },
};
