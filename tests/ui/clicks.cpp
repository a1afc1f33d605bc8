#include "clicks.h"

#include "ui/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

bool clickOn(const QWidget *window, const QString &name)
{
    auto *widget = visibleChild<>(window, name);
    if (!widget || !widget->isEnabled())
        return false;
    QTest::mouseClick(widget, Qt::LeftButton);
    return true;
}

QMessageBox *openConfirmation(const QWidget *window)
{
    return visibleChild<QMessageBox>(window, u"confirmation"_s);
}

QStringList visibleTexts(const QWidget *window)
{
    QStringList texts;
    for (const auto *label : window->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            texts << label->text();
    }
    for (const auto *button : window->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty())
            texts << button->text();
    }
    return texts;
}

QStringList clippedWidgets(const QWidget *window)
{
    QStringList clipped;
    for (const auto *label : window->findChildren<PlainLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty()
            || qobject_cast<const ElidedLabel *>(label))
            continue;
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const bool tooNarrow = !label->wordWrap() && label->sizeHint().width() > label->width();
        if (needed > label->height() || tooNarrow)
            clipped << label->text();
    }
    for (const auto *button : window->findChildren<QAbstractButton *>()) {
        const bool shown = button->isVisible() && !button->text().isEmpty();
        if (!shown)
            continue;
        const QString words = QString(button->text()).remove(u'&');
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool below = tool && tool->toolButtonStyle() == Qt::ToolButtonTextUnderIcon;
        const bool beside =
            !button->icon().isNull() && !below && !button->property("rail").toBool();
        const int needed = button->fontMetrics().horizontalAdvance(words)
            + (beside ? button->iconSize().width() : 0);
        if (needed > button->width())
            clipped << button->text();
    }
    return clipped;
}
