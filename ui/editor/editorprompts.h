#pragma once

#include <QList>

class PackEditing;
class QWidget;

// What the editor asks in a dialog before it does something. All return at once.

/// What these questions are to have alike.
void askWhatToChange(QWidget *parent, PackEditing &editing, const QList<int> &rows);
/// The title of the pack that these questions are to become; all of them are finished.
void askWhatToSplit(QWidget *parent, PackEditing &editing, const QList<int> &rows);
/// Which pack's questions are to be added.
void askWhatToMerge(QWidget *parent, PackEditing &editing);
/// Whether the draft is to be given up.
void askToDiscard(QWidget *parent, PackEditing &editing);
