import './trusted-types.ts';

/** Once the page stands: what saves in the background is not part of what a reader waits for. */
addEventListener('load', () => {
  void import('./save-in-background.ts')
    .then(({ saveInBackground }) => saveInBackground())
    // Where it fails, the site is read as it always can be: from its host.
    .catch(() => undefined);
});
