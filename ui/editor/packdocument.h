#pragma once

#include "core/game/questionfaults.h"
#include "core/library/pack.h"
#include "ui/editor/roundedits.h"

#include <QAbstractListModel>
#include <QSet>
#include <QUndoStack>

/// What is given to several questions at once; what is empty stays as each has it.
struct BulkEdit
{
    std::optional<int> points; ///< Polls and slides have none and keep it so.
    std::optional<std::optional<Seconds>> time; ///< Empty inside: the room's question time.
    std::optional<QString> category;
    std::optional<QString> difficulty;

    bool operator==(const BulkEdit &) const = default;
};

/// A pack that is being written: its questions as a list, what is wrong with each, and a history in
/// which every step can be undone.
class PackDocument : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PackDocument)

public:
    enum Role {
        DetailRole = Qt::UserRole, ///< "One is right · 1,000 points · 20 s".
        FaultyRole, ///< True for one that can't be played yet.
        RoundRole, ///< The heading of the round that begins here; empty where none does.
        FaultyRoundRole ///< True where something is wrong with that round.
    };

    explicit PackDocument(QObject *parent = nullptr);
    ~PackDocument() override;

    /// Begins anew with this pack and no history. With `unsaved` it counts as changed.
    void open(const Pack &pack, bool unsaved);
    const Pack &pack() const { return m_pack; }
    const Question &question(qsizetype row) const { return m_pack.questions.at(row); }
    const QList<QuestionFault> &faults(qsizetype row) const { return m_faults.at(row); }
    /// The first question that can't be played, or -1.
    int firstFaulty() const;
    /// The first round that something is wrong with, or -1.
    int firstFaultyRound() const;
    /// Of questions and rounds.
    int faultyCount() const;
    /// True for what can be saved as a pack.
    bool isComplete() const;
    bool isChanged() const { return !m_history.isClean(); }
    QUndoStack &history() { return m_history; }
    /// The state of now is the one on disk; a new pack has got its id.
    void setSaved(const QString &id);
    /// The pack has got this id, and has changed since.
    void setId(const QString &id) { m_pack.id = id; }

    /// Everything but the questions. Changes of the same `field` one after the other are one step.
    void editFacts(const Pack &facts, const QString &field);
    /// Changes of the same `field` of the same question one after the other are one step; those of no
    /// field never.
    void editQuestion(int row, const Question &question, const QString &field);
    /// A step of its own that leaves the host where they are.
    void editBeside(int row, const Question &question);
    /// A new one at `row`, of the type of the one before it; false when the pack is full.
    bool addQuestion(int row);
    /// Copies behind the last of them; false when the pack would be too full.
    bool duplicate(const QList<int> &rows);
    void remove(const QList<int> &rows);
    /// Puts them together before what is now row `before`, which may be the end. At the border of two
    /// rounds `side` says which they belong to.
    void move(const QList<int> &rows, int before, RoundSide side = RoundSide::Before);
    /// One place up (-1) or down (1), which may be into the next round; whole rounds go past a round.
    void moveBy(const QList<int> &rows, int by);
    void editMany(const QList<int> &rows, const BulkEdit &edit);
    /// Appends the questions of another pack and returns how many were left out because they are here
    /// already; refused (too_large) when there would be too many.
    Result<int> append(const Pack &other);

    /// A round begins at this question; false when there are as many as there may be.
    bool startRound(int row);
    void removeRound(int round);
    /// Everything of a round but how many questions it has, as with editQuestion.
    void editRound(int round, const QuizRound &changed, const QString &field);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// Something of the pack, a step back or forth included, or whether it is saved.
    void changed();
    /// What a change is about; the list is to select these rows.
    void rowsTouched(const QList<int> &rows);

private:
    friend class PackChange;

    /// Which questions are none of those.
    QList<bool> without(const QSet<int> &rows) const;
    QList<bool> marked(const QList<int> &rows) const;
    void changeRounds(const QList<QuizRound> &rounds, const QString &field = {});
    QString roundHeading(int row) const;
    bool isRoundFaulty(int row) const;
    QString accessibleText(int row, const QString &text) const;
    /// Views are told that headings read otherwise, or stand elsewhere.
    void tellRounds(bool standElsewhere);
    void change(const Pack &after, const QList<int> &touched, const QString &field = {});
    /// Puts `questions` in the place of `count` ones from `at` on.
    void replace(qsizetype at, qsizetype count, const QList<Question> &questions);
    void setFacts(const Pack &facts);

    Pack m_pack;
    QList<QList<QuestionFault>> m_faults; ///< By question.
    QUndoStack m_history;
};
