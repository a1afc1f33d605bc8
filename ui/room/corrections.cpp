#include "ui/room/corrections.h"

#include "core/game/scoring.h"
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

constexpr qsizetype answersOffered = 12;

/// The key with one choice more or less; of a question with one right choice another one.
KeyInput keyWith(const Question &question, const ChoiceId &choice)
{
    if (question.type != QuestionType::Multi)
        return {.words = {choice.value}};
    KeyInput key;
    for (const ChoiceId &right : question.key.choices)
        key.words << right.value;
    if (key.words.removeAll(choice.value) == 0)
        key.words << choice.value;
    return key;
}

/// What was typed and does not count, the most frequent first.
QStringList wrongTexts(const GameRoom &room, int index)
{
    QHash<QString, int> counts;
    for (const GivenAnswer &given : room.rounds.at(index).answers)
        ++counts[given.answer.text];
    QList<std::pair<int, QString>> byCount;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        byCount.append({-it.value(), it.key()});
    std::ranges::sort(byCount);
    QStringList wrong;
    for (const auto &[count, text] : std::as_const(byCount)) {
        if (wrong.size() < answersOffered
            && !earnedShare(room.questions.at(index), {.text = text}).isAll())
            wrong << text;
    }
    return wrong;
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
        && !rounds.at(index).skipped && isScored(question(index).type);
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
    if (hasPicks(question(index).type))
        addKeyMenu(menu, index);
    if (question(index).type == QuestionType::Text)
        addAcceptMenu(menu, index);
    if (question(index).type == QuestionType::Buzzer)
        addBuzzMenu(menu, index);
}

void Corrections::addAcceptMenu(QMenu &menu, int index)
{
    const QStringList texts = wrongTexts(m_watch.room(), index);
    QMenu *accept = menu.addMenu(strokeIcon(u"check"_s), tr("Count as right too"));
    accept->setEnabled(!texts.isEmpty());
    for (const QString &text : texts) {
        accept->addAction(menuWords(text), this,
                          [this, index, text] { correct(index, AcceptTexts{{text}}); });
    }
}

void Corrections::addKeyMenu(QMenu &menu, int index)
{
    const Question &asked = question(index);
    QMenu *key = menu.addMenu(strokeIcon(u"check"_s), tr("Right answer"));
    for (int place = 0; place < asked.choices.size(); ++place) {
        const Choice &choice = asked.choices.at(place);
        const KeyInput wanted = keyWith(asked, choice.id);
        const QString words = u"%1  %2"_s.arg(choiceLook(place).letter, choiceWords(choice));
        QAction *action = key->addAction(menuWords(words), this, [this, index, wanted] {
            correct(index, NewKey{wanted});
        });
        action->setCheckable(true);
        action->setChecked(asked.key.choices.contains(choice.id));
        action->setEnabled(!wanted.words.isEmpty());
    }
}

void Corrections::addBuzzMenu(QMenu &menu, int index)
{
    const QList<RankedBuzz> buzzes = rankedBuzzes(m_watch.room(), index);
    QMenu *right = menu.addMenu(strokeIcon(u"check"_s), tr("Who was right"));
    right->setEnabled(!buzzes.isEmpty());
    const auto add = [&](const QString &words, const QList<PlayerId> &players, bool isSo) {
        QAction *action = right->addAction(words, this, [this, index, players] {
            correct(index, RightBuzzers{players});
        });
        action->setCheckable(true);
        action->setChecked(isSo);
    };
    const auto isRight = [](const RankedBuzz &each) { return each.state == BuzzState::Right; };
    add(tr("Nobody"), {}, std::ranges::none_of(buzzes, isRight));
    for (const RankedBuzz &each : buzzes.first(qMin(answersOffered, buzzes.size())))
        add(menuWords(m_watch.room().player(each.buzz.player)->name), {each.buzz.player}, isRight(each));
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
    else if (const auto *accepted = std::get_if<AcceptTexts>(&made->correction))
        words = tr("“%1” is right too in question %2. All scores are counted anew.")
                    .arg(oneLine(accepted->texts.join(u", "_s)))
                    .arg(number);
    else if (std::holds_alternative<NewKey>(made->correction))
        words =
            tr("Question %1 has another right answer. All scores are counted anew.").arg(number);
    else if (std::holds_alternative<RightBuzzers>(made->correction))
        words = tr("The buzzes of question %1 are judged anew. All scores are counted anew.").arg(number);
    else
        words = tr("Question %1 is worth other points now.").arg(number);
    Q_EMIT undoOffered(words, id);
}
