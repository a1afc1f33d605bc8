#include "ui/editor/packdocument.h"

#include "core/library/skeleton.h"
#include "ui/editor/packchange.h"
#include "ui/editor/questionedits.h"
#include "ui/words/words.h"

#include <QSet>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace
{

QList<int> rowsFrom(qsizetype first, qsizetype count)
{
    QList<int> rows(count);
    std::iota(rows.begin(), rows.end(), int(first));
    return rows;
}

} // namespace

PackDocument::PackDocument(QObject *parent)
    : QAbstractListModel(parent)
{
    connect(&m_history, &QUndoStack::cleanChanged, this, &PackDocument::changed);
}

PackDocument::~PackDocument()
{
    // A history that goes tells that all is clean, and then there is no document any more.
    m_history.disconnect(this);
}

void PackDocument::open(const Pack &pack, bool unsaved)
{
    beginResetModel();
    m_pack = pack;
    m_faults.clear();
    for (const Question &question : pack.questions)
        m_faults.append(faultsOf(question));
    endResetModel();
    m_history.clear();
    if (unsaved)
        m_history.resetClean();
    else
        m_history.setClean();
    Q_EMIT changed();
}

int PackDocument::firstFaulty() const
{
    for (qsizetype row = 0; row < m_faults.size(); ++row) {
        if (!m_faults[row].isEmpty())
            return int(row);
    }
    return -1;
}

int PackDocument::faultyCount() const
{
    const auto isFaulty = [](const QuizRound &round) { return !roundFaults(round).isEmpty(); };
    return int(std::ranges::count_if(m_faults, [](const auto &list) { return !list.isEmpty(); })
               + std::ranges::count_if(m_pack.rounds, isFaulty));
}

bool PackDocument::isComplete() const
{
    return !m_pack.title.trimmed().isEmpty() && !m_pack.questions.isEmpty() && firstFaulty() < 0
        && firstFaultyRound() < 0;
}

void PackDocument::setSaved(const QString &id)
{
    m_pack.id = id;
    m_history.setClean();
}

void PackDocument::editFacts(const Pack &facts, const QString &field)
{
    Pack after = facts;
    after.questions = m_pack.questions;
    change(after, {}, field);
}

void PackDocument::editQuestion(int row, const Question &question, const QString &field)
{
    Pack after = m_pack;
    after.questions[row] = question;
    change(after, {row}, field.isEmpty() ? field : question.id.value + u'/' + field);
}

void PackDocument::editBeside(int row, const Question &question)
{
    Pack after = m_pack;
    after.questions[row] = question;
    change(after, {});
}

bool PackDocument::addQuestion(int row)
{
    if (m_pack.questions.size() >= mostPackQuestions)
        return false;
    Pack after = m_pack;
    QSet<QString> ids = questionIds(m_pack.questions);
    const QuestionType type
        = row > 0 ? m_pack.questions[row - 1].type : QuestionType::Choice;
    after.questions.insert(row, freshQuestion(type, takeQuestionId(ids)));
    after.rounds = roundsWithMore(m_pack.rounds, row, 1);
    change(after, {row});
    return true;
}

bool PackDocument::duplicate(const QList<int> &rows)
{
    if (rows.isEmpty() || m_pack.questions.size() + rows.size() > mostPackQuestions)
        return false;
    QSet<QString> ids = questionIds(m_pack.questions);
    QList<Question> copies;
    for (const int row : rows) {
        copies.append(m_pack.questions[row]);
        copies.last().id = takeQuestionId(ids);
    }
    const int behind = std::ranges::max(rows) + 1;
    Pack after = m_pack;
    after.questions
        = m_pack.questions.first(behind) + copies + m_pack.questions.sliced(behind);
    after.rounds = roundsWithMore(m_pack.rounds, behind, int(copies.size()));
    change(after, rowsFrom(behind, copies.size()));
    return true;
}

void PackDocument::remove(const QList<int> &rows)
{
    if (rows.isEmpty())
        return;
    const QSet<int> gone(rows.begin(), rows.end());
    Pack after = m_pack;
    after.questions.clear();
    for (int row = 0; row < rowCount(); ++row) {
        if (!gone.contains(row))
            after.questions.append(m_pack.questions[row]);
    }
    after.rounds = roundsOfKept(m_pack.rounds, without(gone));
    const int next = std::min(std::ranges::min(rows), int(after.questions.size()) - 1);
    change(after, next < 0 ? QList<int>() : QList<int> {next});
}

void PackDocument::editMany(const QList<int> &rows, const BulkEdit &edit)
{
    Pack after = m_pack;
    for (const int row : rows) {
        Question &question = after.questions[row];
        if (edit.points && isScored(question.type))
            question.points = *edit.points;
        if (edit.time)
            question.time = *edit.time;
        if (edit.category)
            question.category = *edit.category;
        if (edit.difficulty)
            question.difficulty = *edit.difficulty;
    }
    change(after, rows);
}

Result<int> PackDocument::append(const Pack &other)
{
    QSet<QString> ids = questionIds(m_pack.questions);
    QSet<QString> known;
    for (const Question &question : std::as_const(m_pack.questions))
        known.insert(questionSkeleton(question));
    QList<bool> isNew;
    Pack after = m_pack;
    for (Question question : other.questions) {
        const QString skeleton = questionSkeleton(question);
        isNew.append(skeleton.isEmpty() || !known.contains(skeleton));
        if (!isNew.last())
            continue;
        known.insert(skeleton);
        question.id = takeQuestionId(ids);
        // The terms of the other pack still hold for what came from it.
        if (question.licence.isEmpty() && other.licence != m_pack.licence)
            question.licence = other.licence;
        after.questions.append(question);
    }
    if (after.questions.size() > mostPackQuestions)
        return refuse(ErrorCode::TooLarge, u"a pack has at most 2000 questions"_s);
    const qsizetype added = after.questions.size() - m_pack.questions.size();
    if (other.rounds.isEmpty())
        after.rounds = roundsWithMore(m_pack.rounds, rowCount(), int(added));
    else if (!m_pack.rounds.isEmpty())
        after.rounds += roundsOfKept(other.rounds, isNew);
    if (after.rounds.size() > mostRounds)
        after.rounds = roundsWithMore(m_pack.rounds, rowCount(), int(added));
    change(after, rowsFrom(m_pack.questions.size(), added));
    return int(other.questions.size() - added);
}

int PackDocument::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pack.questions.size());
}

QVariant PackDocument::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Question &question = m_pack.questions[index.row()];
    const bool faulty = !m_faults[index.row()].isEmpty();
    const QString text = oneLine(question.text);
    switch (role) {
    case Qt::DisplayRole:
        return text.isEmpty() ? tr("Not written yet") : text;
    case Qt::AccessibleTextRole:
        return accessibleText(index.row(), text);
    case DetailRole:
        return questionSummaryWords(question);
    case FaultyRole:
        return faulty;
    case RoundRole:
        return roundHeading(index.row());
    case FaultyRoundRole:
        return isRoundFaulty(index.row());
    default:
        return {};
    }
}

QString PackDocument::accessibleText(int row, const QString &text) const
{
    const QString words = m_faults[row].isEmpty() ? tr("%1. %2").arg(row + 1).arg(text)
                                                  : tr("%1. %2. Not ready").arg(row + 1).arg(text);
    const QString heading = roundHeading(row);
    return heading.isEmpty() ? words : u"%1. %2"_s.arg(heading, words);
}

Qt::ItemFlags PackDocument::flags(const QModelIndex &index) const
{
    // Dropped between the rows, never onto one.
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled
                           : Qt::ItemIsDropEnabled;
}

QList<bool> PackDocument::without(const QSet<int> &rows) const
{
    QList<bool> kept(rowCount());
    for (int row = 0; row < rowCount(); ++row)
        kept[row] = !rows.contains(row);
    return kept;
}

void PackDocument::change(const Pack &after, const QList<int> &touched, const QString &field)
{
    auto step = std::make_unique<PackChange>(*this, after, touched, field);
    if (!step->isNothing())
        m_history.push(step.release());
}

void PackDocument::replace(qsizetype at, qsizetype count, const QList<Question> &questions)
{
    const int first = int(at);
    const qsizetype kept = std::min(count, questions.size());
    for (qsizetype i = 0; i < kept; ++i) {
        m_pack.questions[at + i] = questions[i];
        m_faults[at + i] = faultsOf(questions[i]);
    }
    if (kept > 0)
        Q_EMIT dataChanged(index(first), index(first + int(kept) - 1));
    if (count > kept) {
        beginRemoveRows({}, first + int(kept), first + int(count) - 1);
        m_pack.questions.remove(at + kept, count - kept);
        m_faults.remove(at + kept, count - kept);
        endRemoveRows();
    } else if (questions.size() > kept) {
        const QList<Question> added = questions.sliced(kept);
        QList<QList<QuestionFault>> faults;
        for (const Question &question : added)
            faults.append(faultsOf(question));
        const qsizetype from = at + kept;
        beginInsertRows({}, int(from), int(from + added.size()) - 1);
        m_pack.questions = m_pack.questions.first(from) + added + m_pack.questions.sliced(from);
        m_faults = m_faults.first(from) + faults + m_faults.sliced(from);
        endInsertRows();
    }
}

void PackDocument::setFacts(const Pack &facts)
{
    QString id = m_pack.id;
    QList<Question> questions = std::move(m_pack.questions);
    m_pack = facts;
    m_pack.id = std::move(id);
    m_pack.questions = std::move(questions);
}
