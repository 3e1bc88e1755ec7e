/**
 * On every page, hence small: Ctrl+K, ⌘K or the link to the search opens the dialog, whose code comes then; and words
 * searched for are marked. On the search page the cursor goes to the field.
 */
const link = document.querySelector<HTMLAnchorElement>('.search-open');
const fieldOfPage = (): HTMLInputElement | null => document.querySelector('[data-search-field]');

async function openSearch(): Promise<void> {
  const field = fieldOfPage();
  if (field) {
    field.select();
    return;
  }
  try {
    const { openDialog } = await import('./search-dialog.ts');
    openDialog();
  } catch (error) {
    console.error(error);
    if (link) location.assign(link.href);
  }
}

document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
    return;
  event.preventDefault();
  void openSearch();
});
link?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  void openSearch();
});

const main = document.querySelector('main');
if (main && location.search.includes('highlight=')) {
  void import('./mark-words.ts').then(({ markWords }) => {
    markWords(main);
  });
}
