#include "ui/models/shelvedquestionsmodel.h"

#include "ui/words/packwords.h"
#include "ui/words/words.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace
{

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return oneLine(parts.join(u" · "_s));
}

QString answerText(const Question &question)
{
    return joined(
        {rightAnswerWords(question), question.category, difficultyWords(question.difficulty)});
}

QString twinText(const ShelvedQuestion &question)
{
    return question.alsoIn.isEmpty()
        ? QString()
        : oneLine(ShelvedQuestionsModel::tr("Also in %1").arg(question.alsoIn.join(u", "_s)));
}

} // namespace

void ShelvedQuestionsModel::setPack(const PackDetails &pack)
{
    beginResetModel();
    m_questions = pack.questions;
    m_licence = pack.licence;
    endResetModel();
}

int ShelvedQuestionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_questions.size());
}

QVariant ShelvedQuestionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_questions.size())
        return {};
    const ShelvedQuestion &question = m_questions.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(question.question.text);
    case AnswerRole:
        return answerText(question.question);
    case UseRole:
        return useText(question);
    case TwinsRole:
        return twinText(question);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList lines{question.question.text, answerText(question.question), useText(question),
                          twinText(question)};
        lines.removeAll(QString());
        // Questions are people's words; converted they are never read as markup.
        return role == Qt::ToolTipRole ? Qt::convertFromPlainText(lines.join(u'\n'))
                                       : oneLine(lines.join(u", "_s));
    }
    default:
        return {};
    }
}

QString ShelvedQuestionsModel::useText(const ShelvedQuestion &question) const
{
    const QString use = question.uses.last
        ? tr("%1, last on %2").arg(usesWords(question.uses), lastUseWords(question.uses))
        : usesWords(question.uses);
    const QString &source = question.question.source;
    const QString &licence = question.question.licence;
    return joined({use, source.isEmpty() ? QString() : tr("Source: %1").arg(source),
                   licence.isEmpty() ? m_licence : licence});
}
