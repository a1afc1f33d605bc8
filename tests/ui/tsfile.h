#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// One text of a .ts file.
struct TsMessage
{
    QString context;
    QString source;
    QStringList translations; ///< One, or each form of a text with a number in it.
    bool plural = false;
    bool finished = true;

    /// "MainMenu: &File", for a failing test.
    QString name() const { return context + QStringLiteral(": ") + source; }
};

/// Everything in a .ts file; empty when it can't be read.
QList<TsMessage> readTsFile(const QString &path);
