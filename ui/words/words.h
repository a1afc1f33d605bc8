#pragma once

#include "core/game/gameroom.h"
#include "core/support/error.h"

#include <QString>
#include <QUrl>

// Numbers, states and addresses in the interface's own words, said the same way everywhere.

/// "1 player", "2,000 players".
QString playerCountWords(int count);
/// "12 players are here.", "Nobody is here yet."
QString presenceWords(int count);
/// "25 questions".
QString questionCountWords(int count);
/// "10 s".
QString secondsWords(Seconds seconds);
/// "Question 3 of 10".
QString questionNumberWords(int index, int count);
/// "Round 2 · Question 3 of 5"; all counted from 0.
QString roundPlaceWords(int round, int question, int questionCount);
/// "Geography · several may be right · 1,000 points", "Geography · for a stake".
QString questionDetailWords(const Question &question);
/// What a player is asked to do, where it is not to pick one: "several may be right"; else empty.
QString questionTypeWords(QuestionType type);
/// "for a stake".
QString stakeWords();
/// What is right: "Danube", "1826 (± 5)", "Venus → Earth → Mars"; empty for a poll, a slide and a buzzer
/// without a key.
QString rightAnswerWords(const Question &question);
/// What is right of the choices as players see them, by a key that may be told.
QString rightAnswerWords(QuestionType type, const QList<Choice> &choices, const AnswerKey &key);
/// What a player answered to `question`.
QString answerWords(const Question &question, const Answer &answer);
/// In full, without needless decimals: "1826", "18,260", "0.5".
QString realNumberWords(double number);
/// "1,000 points".
QString pointsWords(int points);
/// "1,860", grouped as the locale does.
QString numberWords(int number);
/// "+980", "−200", empty for 0.
QString deltaWords(int delta);
/// "14:32", in this computer's time and as the locale writes it.
QString clockWords(TimePoint at);
/// "40 %" of a whole; "0 %" of nothing.
QString shareWords(int part, int whole);

/// The room's state in one or two words: "Open", "Question open", "Paused", "Finished".
QString stateWords(RoomStatus status, Phase phase);
/// "Manual", "Automatic" …
QString pacingWords(Pacing pacing);
QString scoringWords(ScoringPolicy policy);
QString lateJoinWords(LateJoin lateJoin);
QString joinWords(JoinMode join);
QString shuffleWords(ShuffleChoices shuffle);

/// "One program listens to this node now." With `shared` nobody knows who listens elsewhere.
QString listenerWords(int count, bool shared);

/// What a refusal means for the host, in one sentence or two.
QString errorWords(const Error &error);

/// What people type to get to the join page: "192.168.1.20:8080"; with its scheme only when leaving
/// it out would lead elsewhere.
QString typedAddress(const QUrl &joinUrl, const RoomCode &code);
/// The join page's address without the room: "http://192.168.1.20:8080".
QString fullAddress(const QUrl &joinUrl, const RoomCode &code);

/// A choice's text; the two of a boolean question and pictures have words of our own when they bring
/// none.
QString choiceWords(const Choice &choice);

/// A stranger's text as a menu's item, where "&" marks a letter.
QString menuWords(const QString &text);

/// A text on one line, safe for a window's title or a menu.
QString oneLine(const QString &text);
