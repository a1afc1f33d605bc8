#pragma once

#include <QPushButton>

/// The looks of buttons; they are in the style sheet under `look`.
enum class ButtonLook { Plain, Primary, Quiet, Bar, Link, Tab, Danger, Hero };

/// A push button with an icon of ours; `icon` may be empty.
QPushButton *makeButton(const QString &text, const QString &icon, ButtonLook look, QWidget *parent);

class QAction;

/// A push button that shows and triggers an action: text, icon, state and keys in the tooltip
/// follow it.
QPushButton *makeActionButton(QAction *action, ButtonLook look, QWidget *parent);

/// What the action does with all its keys, for a tooltip.
QString textWithKey(const QAction *action);
