// Tests wait for conditions, never for time to pass.

const STEP_MS = 50;

export const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

/** What `check` gives as soon as it is true; an error that names `what` after `patience` ms. */
export async function until(what, check, patience = 20000) {
  const end = Date.now() + patience;
  for (;;) {
    const value = await check();
    if (value)
      return value;
    if (Date.now() > end)
      throw new Error(`waited ${patience} ms in vain: ${what}`);
    await pause(STEP_MS);
  }
}
