#pragma once

#include <QApplication>
#include <QVarLengthArray>

class StallMeter;

/// An application whose events are measured.
class MeteredApplication : public QApplication
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MeteredApplication)

public:
    using QApplication::QApplication;

    /// Measures from the next event on with this one too; it lives longer.
    void measureWith(StallMeter &meter) { m_meters.append(&meter); }

    bool notify(QObject *receiver, QEvent *event) override;

private:
    QVarLengthArray<StallMeter *, 2> m_meters;
};
