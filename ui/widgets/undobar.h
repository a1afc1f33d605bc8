#pragma once

#include "core/support/clock.h"
#include "ui/widgets/messagebar.h"

#include <QTimer>

#include <functional>

class QAction;

/// Says that something is gone and for a while offers to take that back. Until then it is not done:
/// `commit` runs when the time is over or when the next one comes, and its owner calls it at the end.
class UndoBar : public MessageBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UndoBar)

public:
    explicit UndoBar(QWidget *parent = nullptr);

    void setPatience(Milliseconds patience) { m_timer.setInterval(patience); }
    /// Offers for 8 s, unless another patience was set.
    void offer(const QString &text, std::function<void()> commit, std::function<void()> undo);
    /// Does now what waits, if anything.
    void commit();
    /// Takes back what waits; its key is Ctrl+Z. Disabled while there is nothing.
    QAction *undoAction() const { return m_undo; }

private:
    void takeBack();
    void close();

    QTimer m_timer;
    QAction *m_undo;
    std::function<void()> m_commit;
    std::function<void()> m_takeBack;
};
