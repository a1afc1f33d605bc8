#include "ui/editor/packchange.h"

#include "ui/editor/packdocument.h"

#include <algorithm>
#include <numeric>

namespace
{

constexpr int mergeableId = 1;

Pack factsOf(Pack pack)
{
    pack.questions.clear();
    return pack;
}

QList<int> counts(const QList<QuizRound> &rounds)
{
    QList<int> counts;
    for (const QuizRound &round : rounds)
        counts.append(round.questionCount);
    return counts;
}

} // namespace

PackChange::PackChange(PackDocument &document, const Pack &after, const QList<int> &touched,
                       const QString &field)
    : m_document(document)
    , m_touched(touched)
    , m_field(field)
{
    const QList<Question> &from = document.pack().questions;
    const QList<Question> &to = after.questions;
    const qsizetype shorter = std::min(from.size(), to.size());
    const auto differs = std::ranges::mismatch(from, to);
    m_at = differs.in1 - from.begin();
    qsizetype same = 0;
    while (same < shorter - m_at && from[from.size() - 1 - same] == to[to.size() - 1 - same])
        ++same;
    m_before = {factsOf(document.pack()), from.sliced(m_at, from.size() - same - m_at)};
    m_after = {factsOf(after), to.sliced(m_at, to.size() - same - m_at)};
}

int PackChange::id() const
{
    return m_field.isEmpty() ? -1 : mergeableId;
}

bool PackChange::mergeWith(const QUndoCommand *other)
{
    const auto *next = static_cast<const PackChange *>(other);
    // Each is about the same question or about none.
    const bool sameStretch = next->m_at == m_at && next->m_before.questions == m_after.questions;
    if (next->m_field != m_field || !sameStretch)
        return false;
    m_after = next->m_after;
    setObsolete(isNothing());
    return true;
}

bool PackChange::isNothing() const
{
    return m_before.facts == m_after.facts && m_before.questions == m_after.questions;
}

void PackChange::undo()
{
    QList<int> rows(m_before.questions.size());
    std::iota(rows.begin(), rows.end(), int(m_at));
    apply(m_after, m_before, rows);
}

void PackChange::redo()
{
    apply(m_before, m_after, m_touched);
}

void PackChange::apply(const State &from, const State &to, const QList<int> &touched)
{
    if (from.facts != to.facts)
        m_document.setFacts(to.facts);
    if (from.questions != to.questions) {
        m_document.replace(m_at, from.questions.size(), to.questions);
        if (!touched.isEmpty())
            Q_EMIT m_document.rowsTouched(touched);
    }
    if (from.facts.rounds != to.facts.rounds)
        m_document.tellRounds(counts(from.facts.rounds) != counts(to.facts.rounds));
    Q_EMIT m_document.changed();
}
