#pragma once

#include <QFrame>

/// What a page shows that has nothing yet: what this is for, and the first step.
class EmptyState : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EmptyState)

public:
    /// Without `action` there is no button.
    EmptyState(const QString &icon, const QString &title, const QString &text,
               const QString &action, QWidget *parent = nullptr);

Q_SIGNALS:
    void actionTriggered();
};
