#pragma once

#include <QStringList>

/// What a host's topic asks for, as far as a search can use it.
struct TopicWords
{
    QList<QStringList> words; ///< What must occur, each with what means the same.
    bool general = false; ///< A mix of everything.
    QString difficulty; ///< "easy", "medium" or "hard"; empty: all of them.
};

/// Reads "ten easy questions about the rivers of Europe".
TopicWords readTopic(const QString &topic);
