#include "ui/room/corrections.h"

#include "ui/room/roomcommands.h"
#include "ui/room/roomwatch.h"
#include "ui/theme/choicelook.h"
#include "ui/theme/icons.h"
#include "ui/words/words.h"

#include <QMenu>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace
{

/// The key with one choice more or less; of a question with one right choice another one.
AnswerKey keyWith(const Question &question, const ChoiceId &choice)
{
    AnswerKey key = question.key;
    if (question.type != QuestionType::Multi)
        key.choices = {choice};
    else if (key.choices.removeAll(choice) == 0)
        key.choices << choice;
    return key;
}

} // namespace

Corrections::Corrections(RoomCommands &commands, RoomWatch &watch, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_watch(watch)
{
    connect(&watch, &RoomWatch::questionCorrected, this, &Corrections::tell);
}

bool Corrections::isCorrectable(int index) const
{
    const QList<Round> &rounds = m_watch.room().rounds;
    return index >= 0 && index < rounds.size() && rounds.at(index).closed
        && !rounds.at(index).skipped;
}

bool Corrections::isVoid(int index) const
{
    return isCorrectable(index) && m_watch.room().rounds.at(index).verdict == Verdict::Void;
}

void Corrections::toggleVoid(int index)
{
    if (!isCorrectable(index))
        return;
    if (!isVoid(index))
        correct(index, VoidQuestion{});
    else if (const auto made = latest(index))
        undo(*made);
}

void Corrections::undo(CorrectionId correction)
{
    m_commands.sendAside(UndoCorrection{correction});
}

void Corrections::fillMenu(QMenu &menu, int index)
{
    if (!isCorrectable(index))
        return;
    const auto made = latest(index);
    if (made) {
        menu.addAction(strokeIcon(u"undo"_s), tr("Undo the last correction"), this,
                       [this, made] { undo(*made); });
        menu.addSeparator();
    }
    if (!isVoid(index)) {
        menu.addAction(strokeIcon(u"void"_s), tr("Void: nobody gets points"), this,
                       [this, index] { correct(index, VoidQuestion{}); });
    }
    if (m_watch.room().rounds.at(index).verdict != Verdict::EverybodyRight) {
        menu.addAction(strokeIcon(u"people"_s), tr("Everybody was right"), this,
                       [this, index] { correct(index, EverybodyRight{}); });
    }
    addKeyMenu(menu, index);
}

void Corrections::addKeyMenu(QMenu &menu, int index)
{
    const Question &asked = question(index);
    QMenu *key = menu.addMenu(strokeIcon(u"check"_s), tr("Right answer"));
    for (int place = 0; place < asked.choices.size(); ++place) {
        const Choice &choice = asked.choices.at(place);
        const AnswerKey wanted = keyWith(asked, choice.id);
        const QString words = u"%1  %2"_s.arg(choiceLook(place).letter, choiceWords(choice));
        QAction *action = key->addAction(menuWords(words), this, [this, index, wanted] {
            correct(index, NewKey{wanted});
        });
        action->setCheckable(true);
        action->setChecked(asked.key.choices.contains(choice.id));
        action->setEnabled(!wanted.choices.isEmpty());
    }
}

const Question &Corrections::question(int index) const
{
    return m_watch.room().questions.at(index);
}

void Corrections::correct(int index, const Correction &correction)
{
    m_commands.sendAside(CorrectQuestion{question(index).id, correction});
}

std::optional<CorrectionId> Corrections::latest(int index) const
{
    const QList<MadeCorrection> &made = m_watch.room().corrections;
    for (const MadeCorrection &correction : made | std::views::reverse) {
        if (!correction.undone && correction.question == question(index).id)
            return correction.id;
    }
    return std::nullopt;
}

void Corrections::tell(CorrectionId id)
{
    const GameRoom &room = m_watch.room();
    const MadeCorrection *made = room.correction(id);
    if (!made || made->undone)
        return;
    const int number = room.indexOf(made->question) + 1;
    QString words;
    if (std::holds_alternative<VoidQuestion>(made->correction))
        words = tr("Question %1 doesn't count any more. All scores are counted anew.").arg(number);
    else if (std::holds_alternative<EverybodyRight>(made->correction))
        words = tr("Everybody who answered question %1 was right.").arg(number);
    else if (std::holds_alternative<NewKey>(made->correction))
        words =
            tr("Question %1 has another right answer. All scores are counted anew.").arg(number);
    else
        words = tr("Question %1 is worth other points now.").arg(number);
    Q_EMIT undoOffered(words, id);
}
