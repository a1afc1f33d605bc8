#include "ui/audience/themepicker.h"

#include "ui/audience/stagethemes.h"
#include "ui/theme/choicelook.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace
{

constexpr QSize tile(104, 58);
constexpr int cardCount = 4;

/// A question as it would look from very far.
QPixmap tilePicture(const StageTheme &theme, qreal ratio)
{
    QPixmap pixmap(tile * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colours.line, 1));
    painter.setBrush(theme.colours.background);
    const QRectF stage = QRectF(QPointF(), tile).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(stage, 6, 6);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colours.text);
    painter.drawRoundedRect(QRectF(22, 10, 60, 5), 2, 2);
    painter.setBrush(theme.colours.muted);
    painter.drawRoundedRect(QRectF(34, 19, 36, 3), 1, 1);
    if (theme.outlined)
        painter.setPen(QPen(theme.colours.line, 1));
    for (int i = 0; i < cardCount; ++i) {
        painter.setBrush(choiceLook(i).fill);
        painter.drawRoundedRect(QRectF(8.5 + (i % 2) * 45, 28.5 + (i / 2) * 12, 41, 9), 2, 2);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colours.accent);
    painter.drawEllipse(QRectF(8, 8, 6, 6));
    return pixmap;
}

} // namespace

ThemePicker::ThemePicker(QWidget *parent)
    : QWidget(parent)
    , m_tiles(new QButtonGroup(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (const StageTheme &theme : stageThemes()) {
        auto *button = new QToolButton(this);
        button->setProperty("tile", true);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIcon(tilePicture(theme, devicePixelRatioF()));
        button->setIconSize(tile);
        button->setText(stageThemeWords(theme.id));
        button->setObjectName(theme.id);
        m_tiles->addButton(button);
        row->addWidget(button);
    }
    row->addStretch();
    m_tiles->buttons().first()->setChecked(true);
    connect(m_tiles, &QButtonGroup::buttonClicked, this, &ThemePicker::chosen);
}

QString ThemePicker::theme() const
{
    return m_tiles->checkedButton()->objectName();
}

void ThemePicker::setTheme(const QString &id)
{
    const QList<QAbstractButton *> tiles = m_tiles->buttons();
    const auto at = std::ranges::find(tiles, stageTheme(id).id, &QAbstractButton::objectName);
    (*at)->setChecked(true);
}
