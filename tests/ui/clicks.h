#pragma once

#include <QtTest>
#include <QWidget>

class QMessageBox;
class QPushButton;

// What a host's hands do, for tests: everything goes through real mouse and key events.

/// The visible child of this name; nullptr when there is none.
template <typename Widget = QWidget>
Widget *visibleChild(const QWidget *window, const QString &name)
{
    const auto found = window->findChildren<Widget *>(name);
    for (Widget *widget : found) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// Clicks the visible child of this name in its middle; false when there is none.
bool clickOn(const QWidget *window, const QString &name);

/// The confirmation that is open, or nullptr.
QMessageBox *openConfirmation(const QWidget *window);

/// Text of all visible labels and buttons below a window.
QStringList visibleTexts(const QWidget *window);

/// Names of visible one-line labels and buttons whose text has no room.
QStringList clippedWidgets(const QWidget *window);
