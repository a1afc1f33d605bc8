// Room codes: six letters without vowels, shown as "BKT RFN", typed in any fashion.

const CODE = /^[BCDFGHJKLMNPQRSTVWXZ]{6}$/;

/** The six letters in what a person typed or pasted (a whole join address too), or what is left of it. */
export function normaliseCode(input) {
  const text = String(input || '').trim().replace(/[?#].*$/, '').replace(/\/+$/, '');
  const last = text.slice(text.lastIndexOf('/') + 1);
  return last.replace(/[\s\-\u2010-\u2015\u2212_.]/g, '').toUpperCase();
}

export function isCode(code) {
  return CODE.test(code);
}

/** "BKTRFN" as "BKT RFN"; also fit for half-typed codes. */
export function showCode(code) {
  return code.length > 3 ? `${code.slice(0, 3)} ${code.slice(3)}` : code;
}

/** The room code in an address's path such as "/bkt-rfn" or "/screen/BKTRFN", or an empty string. */
export function codeFromPath(path) {
  let text = path;
  try {
    text = decodeURIComponent(path);
  } catch (error) {
    // A broken escape is no room code.
  }
  const code = normaliseCode(text);
  return isCode(code) ? code : '';
}
