/** Ctrl+K or ⌘K opens the search from every page; on the search page itself it takes the cursor to the field. */
document.addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
    return;
  const field = document.querySelector<HTMLInputElement>('[data-search-field]');
  const link = document.querySelector<HTMLAnchorElement>('.search-open');
  if (!field && !link) return;
  event.preventDefault();
  if (field) field.select();
  else if (link) location.assign(link.href);
});
