/**
 * Waits until the browser draws anyway. What changes then is laid out once; changed within the event of a letter, it
 * is laid out for the cursor first.
 */
export const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Lets what has come meanwhile go first: a letter, or the drawing. */
export const nextTask = (): Promise<unknown> => new Promise((resume) => setTimeout(resume));
