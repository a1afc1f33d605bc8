#include "ui/widgets/messagebar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_label((new PlainLabel(TextRole::Body, this))->wrapped())
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    m_close->setObjectName(u"closeMessage"_s);
    m_close->setIcon(strokeIcon(u"cross"_s));
    m_close->setToolTip(tr("Hide this message"));
    m_close->setAccessibleName(tr("Hide this message"));
    // As with all buttons: a click doesn't take the keyboard along.
    m_action->setFocusPolicy(Qt::TabFocus);
    m_close->setFocusPolicy(Qt::TabFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addWidget(m_label, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    setVisible(false);

    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
}

void MessageBar::showMessage(Kind kind, const QString &text, const QString &action)
{
    m_kind = kind;
    m_label->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    updateIcon();
    update();
    show();
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString MessageBar::text() const
{
    return m_label->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(tone(), theme.surface, theme.dark ? 0.18 : 0.12));
    painter.drawRoundedRect(rect(), 10, 10);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

QColor MessageBar::tone() const
{
    const Theme &theme = Theme::of(palette());
    switch (m_kind) {
    case Kind::Error:
        return theme.wrong;
    case Kind::Warning:
        return theme.warning;
    case Kind::Info:
        return theme.muted;
    }
    return theme.muted;
}

void MessageBar::updateIcon()
{
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(22, 22) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintIcon(painter, QRectF(0, 0, 22, 22), m_kind == Kind::Info ? u"info"_s : u"warning"_s,
              tone());
    painter.end();
    m_icon->setPixmap(pixmap);
}
