#pragma once

#include <QFrame>

class QButtonGroup;

/// A choice of a few things that are all to be seen, as buttons in one strip.
class Segments : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Segments)

public:
    /// The first one is chosen. The buttons' object names are `name` with 0, 1, … behind it.
    Segments(const QString &name, const QStringList &words, QWidget *parent = nullptr);

    int current() const;
    /// Chooses without `chosen`.
    void setCurrent(int index);
    /// Whether this one is offered.
    void setOffered(int index, bool offered);

Q_SIGNALS:
    /// The user pressed this one, perhaps again.
    void chosen(int index);

private:
    QButtonGroup *m_group;
};
