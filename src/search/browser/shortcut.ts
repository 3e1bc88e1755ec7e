/**
 * On every page, hence small: Ctrl+K, ⌘K or the link to the search opens the dialog, whose code comes then; and words
 * searched for are marked. On the search page the cursor goes to the field.
 */
const link = document.querySelector<HTMLAnchorElement>('.search-open');
const fieldOfPage = (): HTMLInputElement | null => document.querySelector('[data-search-field]');

/** The dialog stands in the page as a template; opened at once, it takes what is typed before its code is there. */
function shownDialog(): HTMLDialogElement | null {
  const known = document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]');
  const template = document.querySelector<HTMLTemplateElement>('template[data-search-dialog]');
  if (!known && template) document.body.append(document.importNode(template.content, true));
  const dialog = known ?? document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]');
  if (dialog && !dialog.open) dialog.showModal();
  return dialog;
}

async function openSearch(): Promise<void> {
  const field = fieldOfPage() ?? shownDialog()?.querySelector('input');
  field?.select();
  if (!field || fieldOfPage()) return;
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
