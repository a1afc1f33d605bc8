#pragma once

#include "core/generation/questionprovider.h"
#include "core/journal/sqlitedatabase.h"
#include "core/support/clock.h"

#include <QHash>

/// The questions that come with the program, found by topic. Belongs to the thread that made it.
class QuestionBank
{
public:
    /// Reads the packs of `folder`, each with the questions of one subject: its title is the subject's,
    /// its tags are other words for it. When each question was last drawn is kept in `usedPath`.
    QuestionBank(const QString &folder, const QString &usedPath);

    /// By title.
    QStringList subjects() const;
    int questionCount() const { return int(m_entries.size()); }

    /// Questions on the topic, those first that were not drawn lately, of mixed difficulty and from
    /// easy to hard. When only some are on the topic itself, others of the same subject follow, and
    /// their notes say so. Refused (generation_failed) when there are hardly any.
    Result<QList<Question>> draw(const DraftRequest &request, TimePoint now);

private:
    struct Entry
    {
        QString id; ///< In the whole bank: "world-history/q12".
        Question question;
        QString skeleton;
        int subject = 0;
    };

    void read(const QString &path);
    void addToIndex(const Entry &entry, const QStringList &otherWords, const QString &keywords);
    void readUsed();
    void markUsed(const QList<int> &entries, TimePoint now);
    QList<int> find(const QString &match);
    QList<int> withoutKnown(const QList<int> &entries, const DraftRequest &request,
                            const QString &difficulty) const;
    QList<int> arranged(QList<int> entries) const;
    QList<int> picked(const QList<int> &arranged, int count) const;
    QList<Question> questions(QList<int> entries) const;
    int commonSubject(const QList<int> &entries) const;
    Error nothingOn(const QString &topic, int found) const;

    SqliteDatabase m_index;
    QString m_usedPath;
    QList<QString> m_subjects;
    QList<Entry> m_entries;
    QHash<QString, qint64> m_used; ///< By id, in Unix milliseconds.
};
