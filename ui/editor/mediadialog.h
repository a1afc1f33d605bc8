#pragma once

#include "ui/editor/questionmedia.h"

#include <functional>

/// Asks for a file for such a place; `taken` is called with it, and not at all when there is none.
void askForMedia(QWidget *parent, MediaPlace::Part part,
                 std::function<void(const OfferedMedia &)> taken);
