#pragma once

#include "core/library/formats/questiondraft.h"
#include "core/library/pack.h"

#include <functional>
#include <span>

/// A pack as a file of some format.
struct ExportedPack
{
    QByteArray bytes;
    QByteArray contentType;
    QString fileName;
    QStringList losses; ///< What the format could not carry.
    int leftOut = 0; ///< How many questions are not in it.
};

/// Gathers what a writer makes.
class ExportBuilder
{
public:
    /// Gives the bytes of a picture or sound by the path that a question names it with; empty without
    /// one.
    using Pictures = std::function<QByteArray(const QString &path)>;

    explicit ExportBuilder(Pictures pictures)
        : m_pictures(std::move(pictures))
    { }

    /// Counts a question that the format has no form for.
    void leaveOut(int number, const QString &reason);
    void lose(const QString &what);
    void countWritten() { ++m_written; }
    int written() const { return m_written; }
    int leftOut() const { return m_leftOut; }
    const QStringList &losses() const { return m_losses; }
    QByteArray picture(const QString &path) const
    {
        return m_pictures ? m_pictures(path) : QByteArray();
    }

    QByteArray bytes;

private:
    Pictures m_pictures;
    QStringList m_losses;
    int m_written = 0;
    int m_leftOut = 0;
};

/// Writes one format.
struct FormatWriter
{
    QLatin1StringView name; ///< As in docs/protocol.md, `format`.
    QLatin1StringView ending;
    const char *contentType;
    void (*write)(const Pack &pack, ExportBuilder &out);
    /// It keeps rounds, and says itself what becomes of sounds and pictures of choices.
    bool keepsAll = false;
    /// It keeps which questions players stake points on.
    bool keepsWagers = keepsAll;
};

/// All writers, in the order in which a list shows them.
std::span<const FormatWriter> formatWriters();

/// The draft for a format that has typed texts and no buzzers: a buzzer question with a key becomes a
/// typed one, and that is said.
QuestionDraft draftWithoutBuzzer(const Question &question, ExportBuilder &out);

/// Refused for an unknown format (invalid_message), and when no question fits it.
Result<ExportedPack> exportPack(const Pack &pack, QStringView format,
                                const ExportBuilder::Pictures &pictures = {});
