#pragma once

#include <QPushButton>

/// The looks of buttons; they are in the style sheet under `look`.
enum class ButtonLook { Plain, Primary, Quiet, Danger, Hero };

/// A push button with an icon of ours; `icon` may be empty.
QPushButton *makeButton(const QString &text, const QString &icon, ButtonLook look, QWidget *parent);

class QAction;

/// A push button that shows and triggers an action: text, icon, enabled state and key in the
/// tooltip follow it.
QPushButton *makeActionButton(QAction *action, ButtonLook look, QWidget *parent);

/// The action's words with its key, for a tooltip.
QString textWithKey(const QAction *action);
