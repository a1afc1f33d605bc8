#include "ui/newroom/timedpart.h"

#include "ui/newroom/optionfields.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

TimedPart::TimedPart(const QString &name, const QString &words, int most, QWidget *parent)
    : QWidget(parent)
    , m_shown(makeCheck(name, tr("Show it"), this))
    , m_seconds(makeNumber(name + u"Time"_s, 1, most, tr(" s"), this))
{
    m_shown->setAccessibleName(words);
    m_seconds->setAccessibleName(tr("Time for: %1").arg(words));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_shown);
    row->addWidget(m_seconds);
    row->addStretch();
    connect(m_shown, &QCheckBox::toggled, this, [this] {
        showTime();
        Q_EMIT changed();
    });
    connect(m_seconds, &QSpinBox::valueChanged, this, &TimedPart::changed);
    showTime();
}

void TimedPart::setTime(Seconds time)
{
    m_shown->setChecked(time > Seconds(0));
    if (time > Seconds(0))
        m_seconds->setValue(int(time.count()));
}

Seconds TimedPart::time() const
{
    return Seconds(m_shown->isChecked() ? m_seconds->value() : 0);
}

void TimedPart::setEndedByHost(bool ended)
{
    m_endedByHost = ended;
    showTime();
}

void TimedPart::showTime()
{
    m_seconds->setEnabled(m_shown->isChecked() && !m_endedByHost);
}
