#include "core/library/formats/packexport.h"

#include "core/library/packid.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

/// What no format but ours has a place for.
bool hasOwnMedia(const Question &question)
{
    return !question.audio.isEmpty()
        || std::ranges::any_of(question.choices,
                               [](const Choice &choice) { return !choice.image.isEmpty(); });
}

} // namespace

void ExportBuilder::leaveOut(int number, const QString &reason)
{
    ++m_leftOut;
    m_losses.append(u"question %1 is left out: %2"_s.arg(number).arg(reason));
}

void ExportBuilder::lose(const QString &what)
{
    if (!m_losses.contains(what))
        m_losses.append(what);
}

QuestionDraft draftWithoutBuzzer(const Question &question, ExportBuilder &out)
{
    QuestionDraft draft = draftOf(question);
    if (draft.type != "buzzer"_L1 || draft.accepted.isEmpty())
        return draft;
    out.lose(u"buzzer questions become typed ones"_s);
    draft.type = u"text"_s;
    return draft;
}

Result<ExportedPack> exportPack(const Pack &pack, QStringView format,
                                const ExportBuilder::Pictures &pictures)
{
    QStringList names;
    for (const FormatWriter &writer : formatWriters()) {
        names.append(writer.name);
        if (writer.name != format)
            continue;
        ExportBuilder out(pictures);
        if (!writer.keepsAll && std::ranges::any_of(pack.questions, hasOwnMedia))
            out.lose(u"sounds, and pictures of choices, are left out"_s);
        writer.write(pack, out);
        if (!writer.keepsWagers && std::ranges::any_of(pack.questions, &Question::hasWager))
            out.lose(u"that players stake points on a question is left out"_s);
        if (!pack.rounds.isEmpty() && !writer.keepsAll)
            out.lose(u"rounds are left out; their questions follow each other"_s);
        if (out.written() == 0) {
            return refuse(ErrorCode::InvalidMessage,
                          u"no question of this pack fits %1: %2"_s.arg(
                              format, out.losses().value(out.losses().size() - 1)));
        }
        const QString name = pack.id.isEmpty() ? packIdFor(pack.title) : pack.id;
        return ExportedPack {.bytes = out.bytes,
                             .contentType = writer.contentType,
                             .fileName = name + writer.ending,
                             .losses = out.losses(),
                             .leftOut = out.leftOut()};
    }
    return refuse(ErrorCode::InvalidMessage,
                  u"format must be one of %1"_s.arg(names.join(u", "_s)));
}
