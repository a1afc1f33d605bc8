#pragma once

#include "ui/theme/theme.h"

#include <QList>
#include <QString>

/// One set of colours that a host can choose for the audience screen. The choices keep theirs in
/// all of them.
struct StageTheme
{
    QString id; ///< As it is stored: "stage", "daylight" …
    Theme colours;
    bool outlined = false; ///< Cards have an edge, so that none is told from the ground by shade.

    bool operator==(const StageTheme &) const = default;
};

/// All of them, the usual one first.
const QList<StageTheme> &stageThemes();

/// The theme with this id; the usual one when there is none.
const StageTheme &stageTheme(const QString &id);

/// What a host reads: "Chalkboard".
QString stageThemeWords(const QString &id);
