// Brings the own answer to the server, once, however often the link breaks on the way.

const ACK_MS = 4000;
const AGAIN_MS = 1000;

// An answer that met one of these came after the end; all others not listed in `passing` are told to the player.
const TOO_LATE = ['too_late', 'not_current_question', 'question_not_found'];
const PASSING = ['unavailable', 'rate_limited', 'wrong_status'];

export class Answering {
  /** `resync` asks for the whole view. */
  constructor({ connection, dispatch, resync }) {
    Object.assign(this, { connection, dispatch, resync });
    this.sent = null; // {answer's key, request id}
    this.timer = null;
  }

  /** Called after every change of state; sends what is due. */
  sync(state) {
    const { answer, room } = state;
    const due = answer && answer.status === 'sending' && room.phase === 'answering' && state.link === 'online';
    if (!due) {
      this.forget();
      return;
    }
    if (!this.sent || this.sent.question !== answer.question_id)
      this.send(answer);
  }

  send(answer) {
    const id = this.connection.newId();
    this.sent = { question: answer.question_id, id };
    this.connection.send({ type: 'ANSWER', id, question_id: answer.question_id, ...answer.body });
    this.again(answer, ACK_MS);
  }

  again(answer, wait) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(answer), wait);
  }

  forget() {
    clearTimeout(this.timer);
    this.sent = null;
  }

  /** True when the ERROR was about the answer. */
  refused(error, state) {
    if (!this.sent || error.id !== this.sent.id || !state.answer)
      return false;
    const question_id = this.sent.question;
    if (PASSING.includes(error.code)) {
      this.again(state.answer, AGAIN_MS);
      return true;
    }
    this.forget();
    if (error.code === 'already_answered')
      this.resync(); // another tab was first; the view says with what
    else if (TOO_LATE.includes(error.code))
      this.dispatch({ type: 'answer-late', question_id });
    else
      this.dispatch({ type: 'answer-refused', question_id, code: error.code });
    return true;
  }
}
