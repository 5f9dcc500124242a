/* Runs before the first paint, so that the chosen theme does not flash. Not a module: modules wait for the document. */
(() => {
  let theme = null;
  try {
    theme = localStorage.getItem('lede.theme');
  } catch {
    /* Storage is closed: the system's theme it is. */
  }
  document.documentElement.dataset.theme = theme === 'light' || theme === 'dark' ? theme : 'system';
})();
