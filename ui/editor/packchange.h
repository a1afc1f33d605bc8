#pragma once

#include "core/library/pack.h"

#include <QUndoCommand>

class PackDocument;

/// One step of a pack's history. It keeps the pack's facts and, of the questions, only the stretch that
/// differs.
class PackChange : public QUndoCommand
{
public:
    /// `touched` are the rows to select once it is done; none: it selects nothing. Changes with the
    /// same `field` merge; an empty one never does.
    PackChange(PackDocument &document, const Pack &after, const QList<int> &touched,
               const QString &field);

    int id() const override;
    bool mergeWith(const QUndoCommand *other) override;
    void undo() override;
    void redo() override;

    /// True when before and after are the same.
    bool isNothing() const;

private:
    struct State
    {
        Pack facts; ///< Without questions.
        QList<Question> questions; ///< From m_at on.
    };

    void apply(const State &from, const State &to, const QList<int> &touched);

    PackDocument &m_document;
    State m_before;
    State m_after;
    qsizetype m_at = 0;
    QList<int> m_touched;
    QString m_field;
};
