#pragma once

#include "core/support/clock.h"

#include <QWidget>

class QCheckBox;
class QSpinBox;

/// A part of a question's round that can be left out, with the time that it takes.
class TimedPart : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimedPart)

public:
    /// `name` is the object name of the check box, and with "Time" behind it that of the number.
    TimedPart(const QString &name, const QString &words, int most, QWidget *parent = nullptr);

    void setTime(Seconds time);
    /// 0: left out.
    Seconds time() const;
    /// The host ends the part, so that its time means nothing.
    void setEndedByHost(bool ended);

Q_SIGNALS:
    void changed();

private:
    void showTime();

    QCheckBox *m_shown;
    QSpinBox *m_seconds;
    bool m_endedByHost = false;
};
