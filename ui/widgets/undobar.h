#pragma once

#include "core/support/clock.h"
#include "ui/widgets/messagebar.h"

#include <QTimer>

#include <functional>

class QAction;

/// Says what was done and for a while offers to take that back. What can't be taken back once it is
/// done waits so long: `commit` runs when the time is over or the next offer comes, and its owner calls
/// it at the end.
class UndoBar : public MessageBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoBar)

public:
    explicit UndoBar(QWidget *parent = nullptr);

    /// What waits is done after 8 s, unless another patience was set.
    void setPatience(Milliseconds patience) { m_patience = patience; }
    void offer(const QString &text, std::function<void()> commit, std::function<void()> undo);
    /// For what is done already; offers for 20 s.
    void offer(const QString &text, std::function<void()> undo);
    /// Does now what waits, if anything.
    void commit();
    /// Takes back what is offered; its key is Ctrl+Z in the whole window. Disabled while there is nothing.
    QAction *undoAction() const { return m_undo; }

private:
    void open(const QString &text, Milliseconds patience);
    void takeBack();
    void close();

    Milliseconds m_patience;
    QTimer m_timer;
    QAction *m_undo;
    std::function<void()> m_commit;
    std::function<void()> m_takeBack;
};
