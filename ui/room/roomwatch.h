#pragma once

#include "core/game/gameroom.h"
#include "core/service/hostsession.h"
#include "core/view/buzzview.h"
#include "ui/audience/audienceview.h"
#include "ui/room/answertally.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <deque>

/// How many players of a room a host may have to look after.
struct PlayerCounts
{
    int away = 0; ///< Their connection is lost.
    int waiting = 0; ///< To be let in.

    bool operator==(const PlayerCounts &) const = default;
};

/// The user interface's replica of one room: folds what the node committed and tells in coarse
/// signals what changed.
///
/// Folding is done in slices of a few milliseconds, so a burst of entries never holds up a frame.
/// Arrivals and answers are told at most about ten times a second, changes of phase at once.
class RoomWatch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RoomWatch)

public:
    /// Watches the room until destroyed; `session` must outlive the watch or be gone by then.
    RoomWatch(HostSession &session, const RoomCode &code, QObject *parent = nullptr);
    ~RoomWatch() override;

    const RoomCode &code() const { return m_code; }
    /// False until the node told the room's state.
    bool isOpen() const { return m_open; }
    const GameRoom &room() const { return m_room; }
    TimePoint now() const;
    QUrl joinUrl() const;

    /// The answers to the current question.
    const AnswerTally &answers() const { return m_answers; }
    /// As last told with playersJoined or playersChanged.
    const PlayerCounts &playerCounts() const { return m_counts; }
    /// The buzzes of the current question as last told; empty when it has no buzzer.
    const std::optional<BuzzView> &buzzes() const { return m_buzzes; }
    /// True for a player who is here and has no answer to the question being played, or no stake on
    /// the announced one. Nobody owes a buzz.
    bool owesAnswer(const Player &player) const;
    /// How many owe an answer, or a stake.
    int owedCount() const;
    /// True for a player who has answered or buzzed, or staked on the announced question.
    bool hasAnswered(PlayerId player) const;
    /// What the player stakes on the current question; empty: nothing so far, or it takes no stakes.
    std::optional<int> stakeOf(PlayerId player) const;
    /// True as soon as a question is closed and there are points to speak of.
    bool hasScores() const;
    /// What the projector may show: without keys, notes or questions to come.
    AudienceView audienceView() const;

Q_SIGNALS:
    /// The whole state is new.
    void opened();
    void playersJoined(const QList<PlayerId> &players);
    /// Came, went, renamed, put out: of each the row is to be looked at anew.
    void playersChanged(const QList<PlayerId> &players);
    /// Answers, buzzes or stakes came.
    void answersChanged();
    /// Status, phase, question, clock, pause, corrections, what screens show; scores too.
    void phaseChanged();
    /// Told after phaseChanged.
    void questionCorrected(CorrectionId correction);
    /// Title, size, settings or lock.
    void roomEdited();
    void reacted(const ReactionCounts &counts);
    void removed();

private:
    void onRoomOpened(const GameRoom &room);
    void onEntriesCommitted(const RoomCode &code, const QList<JournalEntry> &entries);
    void foldSlice();
    void fold(const RoomEvent &event);
    void note(const PlayerJoined &event);
    void note(const AnswerAccepted &event);
    void note(const BuzzAccepted &event);
    void countAnswers();
    void updateBuzzes();
    void countPlayers();
    void tellSoon();
    void tell();
    void tellPhase();

    QPointer<HostSession> m_session;
    RoomCode m_code;
    GameRoom m_room;
    bool m_open = false;

    std::deque<RoomEvent> m_backlog;
    QTimer m_nextSlice;
    QTimer m_pulse;

    AnswerTally m_answers;
    QSet<PlayerId> m_buzzers; ///< Of the current question.
    std::optional<BuzzView> m_buzzes;
    PlayerCounts m_counts;
    QList<PublicPlayer> m_arrivals; ///< Newest last, at most arrivalsKept.
    QList<PlayerId> m_joined;
    QSet<PlayerId> m_touched;
    bool m_answersDirty = false;
    bool m_phaseDirty = false;
    QList<CorrectionId> m_corrected;
    bool m_editDirty = false;
};
