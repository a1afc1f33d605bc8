#include "ui/models/questionfiguresmodel.h"

#include "ui/words/words.h"

#include <QLocale>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

QString timeWords(Milliseconds time)
{
    return QuestionFiguresModel::tr("%1 s").arg(
        QLocale().toString(double(time.count()) / 1000, 'f', 1));
}

namespace
{

/// "Danube", "buzzer · Danube", "for a stake · Danube".
QString keyWords(const QuestionFigures &question)
{
    QStringList parts;
    if (question.hasBuzzer)
        parts << questionTypeWords(QuestionType::Buzzer);
    if (question.hasWager)
        parts << stakeWords();
    parts << oneLine(question.key);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

void QuestionFiguresModel::setQuestions(const QList<QuestionFigures> &questions, int playerCount)
{
    beginResetModel();
    m_questions = questions;
    m_playerCount = playerCount;
    findHardest();
    endResetModel();
}

void QuestionFiguresModel::findHardest()
{
    m_hardest.reset();
    int least = m_playerCount + 1;
    int most = 0;
    for (int row = 0; row < m_questions.size(); ++row) {
        const QuestionFigures &question = m_questions.at(row);
        // Only one can know it where there is a buzzer.
        if (question.isVoid || question.hasBuzzer)
            continue;
        most = qMax(most, question.rightCount);
        if (question.rightCount < least) {
            least = question.rightCount;
            m_hardest = row;
        }
    }
    if (least >= most)
        m_hardest.reset();
}

double QuestionFiguresModel::rightShare(int row) const
{
    const QuestionFigures &question = m_questions.at(row);
    const int players = qMax(m_playerCount, question.answerCount);
    return players > 0 ? double(question.rightCount) / players : 0;
}

int QuestionFiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_questions.size());
}

int QuestionFiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant QuestionFiguresModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_questions.size())
        return {};
    const QuestionFigures &question = m_questions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index.row(), index.column());
    case Qt::ToolTipRole:
        // Questions are people's words; converted they are never read as markup.
        return Qt::convertFromPlainText(
            tr("%1\nRight answer: %2\n%3 of %4 players answered, %5 of them right")
                .arg(question.text, keyWords(question), numberWords(question.answerCount),
                     numberWords(m_playerCount), numberWords(question.rightCount)));
    case KeyRole:
        return keyWords(question);
    case ShareRole:
        return question.isVoid || question.hasBuzzer ? QVariant() : QVariant(rightShare(index.row()));
    case HardestRole:
        return m_hardest == index.row();
    default:
        return {};
    }
}

QVariant QuestionFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TextColumn:
        return tr("Question");
    case RightColumn:
        return tr("Right");
    case TimeColumn:
        return tr("Average time");
    default:
        return {};
    }
}

QString QuestionFiguresModel::cellText(int row, int column) const
{
    const QuestionFigures &question = m_questions.at(row);
    switch (column) {
    case NumberColumn:
        return QString::number(question.number);
    case TextColumn:
        return oneLine(question.text);
    case RightColumn:
        if (question.isVoid)
            return tr("Not counted");
        if (question.hasBuzzer)
            return question.rightCount > 0 ? playerCountWords(question.rightCount) : tr("Nobody");
        return shareWords(question.rightCount, qMax(m_playerCount, question.answerCount));
    case TimeColumn:
        return question.averageTime ? timeWords(*question.averageTime) : u"–"_s;
    default:
        return {};
    }
}
