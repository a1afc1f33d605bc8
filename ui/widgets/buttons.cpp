#include "ui/widgets/buttons.h"

#include "ui/theme/icons.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace
{

QString lookName(ButtonLook look)
{
    switch (look) {
    case ButtonLook::Plain:
        return u"plain"_s;
    case ButtonLook::Primary:
        return u"primary"_s;
    case ButtonLook::Quiet:
        return u"quiet"_s;
    case ButtonLook::Bar:
        return u"bar"_s;
    case ButtonLook::Link:
        return u"link"_s;
    case ButtonLook::Tab:
        return u"tab"_s;
    case ButtonLook::Danger:
        return u"danger"_s;
    case ButtonLook::Hero:
        return u"hero"_s;
    }
    return {};
}

} // namespace

QPushButton *makeButton(const QString &text, const QString &icon, ButtonLook look, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty("look", lookName(look));
    // A click doesn't take the keyboard along: Space belongs to the next action.
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize(QSize(22, 18));
    if (!icon.isEmpty()) {
        const bool onAccent = look == ButtonLook::Primary || look == ButtonLook::Hero;
        button->setIcon(strokeIcon(icon,
                                   onAccent                         ? IconInk::OnAccent
                                       : look == ButtonLook::Danger ? IconInk::Wrong
                                                                    : IconInk::Text));
    }
    button->setAccessibleName(text);
    return button;
}

QPushButton *makeActionButton(QAction *action, ButtonLook look, QWidget *parent)
{
    auto *button = makeButton(action->text(), {}, look, parent);
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setAccessibleName(action->text());
        button->setIcon(action->icon());
        button->setToolTip(textWithKey(action));
        button->setCheckable(action->isCheckable());
        button->setChecked(action->isChecked());
        button->setEnabled(action->isEnabled());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QString textWithKey(const QAction *action)
{
    const QString keys = QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText)
                             .replace(u';', u',');
    return keys.isEmpty() ? action->toolTip() : u"%1 (%2)"_s.arg(action->toolTip(), keys);
}
