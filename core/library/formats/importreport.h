#pragma once

#include "core/library/pack.h"
#include "core/library/formats/questiondraft.h"

#include <QHash>
#include <QSet>

/// Something of a file that was not imported, and why.
struct ImportProblem
{
    QString where; ///< "line 12", "cell B9", "question 3" or "the file".
    QString reason;

    bool operator==(const ImportProblem &) const = default;
};

/// What a file holds that can become a pack, and what it holds besides.
struct ImportReport
{
    QString format; ///< As in docs/pack-format.md, "Other formats"; empty when none was recognised.
    QString variant; ///< Which kind of that format, such as "blooket"; may be empty.
    Pack pack; ///< What can be imported; has no id but the one that the file suggests.
    QList<ImportProblem> skipped;
    QStringList warnings;
    QHash<QString, QByteArray> pictures; ///< And sounds, by what questions call them until they are saved.

    bool isImportable() const { return !pack.questions.isEmpty(); }
};

/// The report of docs/protocol.md 4.6; `packId` is empty when nothing was saved.
QJsonObject toJson(const ImportReport &report, const QString &packId);

/// Gathers what a reader finds. Each question is checked when it is added; one that is wrong is
/// reported in place of being taken.
class ImportBuilder
{
public:
    explicit ImportBuilder(const QString &format) { m_report.format = format; }

    Pack &pack() { return m_report.pack; }
    void setVariant(const QString &variant) { m_report.variant = variant; }
    void add(const QuestionDraft &draft, const QString &where);
    /// The same for a question that is spelled as in packs.
    void add(QJsonObject json, const QString &where);
    void skip(const QString &where, const QString &reason);
    void warn(const QString &warning);
    /// The same words are told once.
    void warnOnce(const QString &warning);
    /// Keeps a picture or sound under a name for Question::image, Choice::image or Question::audio.
    void addPicture(const QString &name, const QByteArray &bytes)
    {
        m_report.pictures[name] = bytes;
    }
    /// True when no more questions are taken.
    bool isFull() const { return m_full; }

    ImportReport finish();

private:
    ImportReport m_report;
    QSet<QString> m_ids;
    QHash<QString, QString> m_places; ///< Of each question's text.
    qsizetype m_unlisted = 0; ///< Problems above what a report lists.
    bool m_full = false;
};

/// "line 12"
QString lineName(qsizetype number);
/// "question 3"
QString questionName(qsizetype number);
