// Brings what the player did to the server, once, however often the link breaks on the way: an answer, a stake.

const ACK_MS = 4000;
const AGAIN_MS = 1000;

// What met one of these came after the end; all others not listed in `passing` are told to the player.
const TOO_LATE = ['too_late', 'not_current_question', 'question_not_found'];
const PASSING = ['unavailable', 'rate_limited', 'wrong_status'];

class Errand {
  constructor({ connection, dispatch, resync }) {
    Object.assign(this, { connection, dispatch, resync });
    this.sent = null; // {key, message, id}
    this.timer = null;
  }

  /** Called after every change of state; sends what is due. */
  sync(state) {
    const due = state.link === 'online' ? this.due(state) : null;
    if (!due)
      this.forget();
    else if (!this.sent || this.sent.key !== due.key)
      this.send(due);
  }

  send(due) {
    const id = this.connection.newId();
    this.sent = { ...due, id };
    this.connection.send({ ...due.message, id });
    this.again(ACK_MS);
  }

  again(wait) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(this.sent), wait);
  }

  forget() {
    clearTimeout(this.timer);
    this.sent = null;
  }

  /** True when the ERROR was about this. */
  refused(error) {
    if (!this.sent || error.id !== this.sent.id)
      return false;
    if (PASSING.includes(error.code)) {
      this.again(AGAIN_MS);
      return true;
    }
    const { key } = this.sent;
    this.forget();
    this.failed(key, error.code);
    return true;
  }
}

export class Answering extends Errand {
  /** What is to be sent now, as {key, message}. */
  due({ answer, room }) {
    return answer && answer.status === 'sending' && room.phase === 'answering'
      ? { key: answer.question_id, message: { type: 'ANSWER', question_id: answer.question_id, ...answer.body } } : null;
  }

  failed(question_id, code) {
    if (code === 'already_answered')
      this.resync(); // another tab was first, or one of the team; the view says with what
    else if (TOO_LATE.includes(code))
      this.dispatch({ type: 'answer-late', question_id });
    else
      this.dispatch({ type: 'answer-refused', question_id, code });
  }
}

export class Staking extends Errand {
  due({ stake, room }) {
    if (!stake || stake.status !== 'sending' || room.phase !== 'intro')
      return null;
    const { question_index, points } = stake;
    return { key: `${question_index} ${points}`, message: { type: 'WAGER', question_index, points } };
  }

  failed(key, code) {
    this.dispatch({ type: 'stake-failed', key, status: TOO_LATE.includes(code) ? 'late' : 'refused', code });
  }
}
