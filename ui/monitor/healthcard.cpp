#include "ui/monitor/healthcard.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize iconSize(20, 20);

QColor colourOf(Condition condition, const Theme &theme)
{
    switch (condition) {
    case Condition::Good:
        return theme.right;
    case Condition::Warning:
        return theme.warning;
    case Condition::Bad:
        return theme.wrong;
    }
    return theme.text;
}

} // namespace

HealthCard::HealthCard(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(title)
    , m_icon(new QLabel(this))
    , m_label((new PlainLabel(TextRole::Muted, this))->wrapped())
{
    setProperty("panel", u"true"_s);
    m_label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new PlainLabel(TextRole::Strong, title, this));
    words->addWidget(m_label, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    updateIcon();
}

void HealthCard::showWords(const ConditionWords &words)
{
    if (words == m_words)
        return;
    m_words = words;
    m_label->setText(words.text);
    setAccessibleName(tr("%1: %2").arg(m_title, words.text));
    updateIcon();
}

void HealthCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void HealthCard::updateIcon()
{
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(iconSize * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, QRectF(QPointF(), iconSize),
              m_words.condition == Condition::Good ? u"check"_s : u"warning"_s,
              colourOf(m_words.condition, Theme::of(palette())));
    painter.end();
    m_icon->setPixmap(pixmap);
}
