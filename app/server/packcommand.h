#pragma once

#include <QStringList>

#include <optional>

/// Carries out `import FILE` or `export ID` when that is what the arguments (the program's name
/// first) say, and gives the exit code: 0 done, 1 nothing could be imported or written, 2 wrong
/// use. Empty for any other command line. Works beside a node that runs in the same data folder.
std::optional<int> runPackCommand(const QStringList &arguments);
