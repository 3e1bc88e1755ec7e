/**
 * Waits until the browser draws anyway. What changes then is laid out once; changed within the event of a letter, it
 * is laid out for the cursor first.
 */
export const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Lets what has come meanwhile go first: a letter, or the drawing. */
export const nextTask = (): Promise<unknown> => new Promise((resume) => setTimeout(resume));

/** A frame that takes less, in milliseconds, could have taken another step; one that takes more, fewer. */
const [quick, slow] = [5, 10];
/** As many steps are taken in a frame as the last ones have shown to be possible: on a phone one, elsewhere many. */
let stride = 1;

/**
 * Takes the steps of a drawing, a few a frame: all at once, a phone could not take the next letter for a while.
 * @param current false as soon as something else is asked: what is then not drawn is left
 * @returns whether all was drawn
 */
export async function inFrames(steps: Iterator<unknown>, current: () => boolean): Promise<boolean> {
  for (;;) {
    await nextFrame();
    if (!current()) return false;
    const begun = performance.now();
    for (let taken = 0; taken < stride; taken++) if (steps.next().done) return true;
    // The frame is drawn between the callback and the next task.
    await nextTask();
    const took = performance.now() - begun;
    if (took < quick) stride++;
    else if (took > slow) stride = Math.max(1, Math.floor((stride * slow) / took));
  }
}
