#include "ui/models/questionlistmodel.h"

#include "ui/room/roomwatch.h"
#include "ui/words/words.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace
{

/// The category, and what is special about how it is played.
QString kindWords(const Question &question)
{
    QStringList parts {oneLine(question.category)};
    if (question.type == QuestionType::Buzzer)
        parts << questionTypeWords(question.type);
    if (question.hasWager)
        parts << stakeWords();
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QuestionListModel::QuestionListModel(RoomWatch &watch, QObject *parent)
    : QAbstractListModel(parent)
    , m_watch(watch)
{
    connect(&watch, &RoomWatch::opened, this, &QuestionListModel::reload);
    connect(&watch, &RoomWatch::phaseChanged, this, &QuestionListModel::reload);
    reload();
}

int QuestionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant QuestionListModel::data(const QModelIndex &index, int role) const
{
    const GameRoom &room = m_watch.room();
    if (!index.isValid() || index.row() >= room.questions.size())
        return {};
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(room.questions.at(row).text);
    case Qt::ToolTipRole:
        // Converted, what looks like markup stays a text.
        return Qt::convertFromPlainText(room.questions.at(row).text);
    case Qt::AccessibleTextRole: {
        const QString words = tr("%1: %2").arg(row + 1).arg(oneLine(room.questions.at(row).text));
        const QString more = remark(row);
        return more.isEmpty() ? words : u"%1, %2"_s.arg(words, more);
    }
    case StateRole:
        return QVariant::fromValue(stateOf(row));
    case RemarkRole:
        return remark(row);
    default:
        return {};
    }
}

void QuestionListModel::reload()
{
    QList<QuestionId> rows;
    for (const Question &question : m_watch.room().questions)
        rows << question.id;
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    } else if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    }
}

QuestionListModel::State QuestionListModel::stateOf(int row) const
{
    const GameRoom &room = m_watch.room();
    const Round round = room.rounds.value(row);
    if (round.skipped)
        return State::Skipped;
    if (round.verdict == Verdict::Void)
        return State::Void;
    if (round.closed)
        return State::Played;
    return room.hasCurrentQuestion() && row == room.questionIndex ? State::Current : State::Coming;
}

QString QuestionListModel::remark(int row) const
{
    const Round round = m_watch.room().rounds.value(row);
    switch (stateOf(row)) {
    case State::Current:
        return tr("now");
    case State::Skipped:
        return tr("skipped");
    case State::Void:
        return tr("doesn't count");
    case State::Played:
        if (round.verdict == Verdict::EverybodyRight)
            return tr("everybody was right");
        if (round.asked)
            return tr("corrected");
        break;
    case State::Coming:
        break;
    }
    return kindWords(m_watch.room().questions.at(row));
}
