#pragma once

#include <QWidget>

/// Gives the desktop's window its least size and the one in which it starts for the first time: as it is
/// drawn for, or less high where the screen and a title bar leave less.
void giveFirstSize(QWidget &window);
