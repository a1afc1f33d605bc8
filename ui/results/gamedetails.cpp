#include "ui/results/gamedetails.h"

#include "ui/models/finalplacesmodel.h"
#include "ui/models/questionfiguresmodel.h"
#include "ui/results/figuresdelegate.h"
#include "ui/results/podium.h"
#include "ui/room/leaderboarddelegate.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/steadylist.h"
#include "ui/words/dates.h"
#include "ui/words/words.h"

#include <QHeaderView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace
{

constexpr int playersWidth = 240;
constexpr int questionRowHeight = 50;

QString factWords(const PastGame &game)
{
    const QString questions = game.playedCount == game.questionCount
        ? questionCountWords(game.questionCount)
        : GameDetails::tr("%1 of %2 questions").arg(game.playedCount).arg(game.questionCount);
    return QStringList{dayTimeWords(game.endedAt), playerCountWords(game.playerCount), questions,
                       game.key.code.display()}
        .join(u" · "_s);
}

} // namespace

GameDetails::GameDetails(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(TextRole::Title, this))
    , m_facts(new ElidedLabel(TextRole::Muted, this))
    , m_buttons(new QHBoxLayout)
    , m_podium(new Podium(this))
    , m_right(new PlainLabel(TextRole::Title, this))
    , m_time(new PlainLabel(TextRole::Title, this))
    , m_hardest((new PlainLabel(TextRole::Body, this))->wrapped())
    , m_places(new FinalPlacesModel(this))
    , m_questions(new QuestionFiguresModel(this))
{
    setObjectName(u"gameDetails"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addLayout(words, 1);
    m_buttons->setSpacing(8);
    head->addLayout(m_buttons);

    auto *upper = new QHBoxLayout;
    upper->setSpacing(16);
    m_podium->setFixedHeight(m_podium->sizeHint().height());
    upper->addWidget(m_podium, 3);
    upper->addWidget(makeFigures(), 2);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(16);
    lower->addWidget(makePlayers());
    lower->addWidget(makeQuestions(), 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addLayout(head);
    column->addLayout(upper);
    column->addLayout(lower, 1);
}

void GameDetails::addButton(QWidget *button)
{
    m_buttons->addWidget(button);
}

QWidget *GameDetails::makeFigures()
{
    auto *panel = new QFrame(this);
    panel->setProperty("panel", u"true"_s);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(0);
    const auto add = [&](const QString &name, QWidget *value) {
        column->addWidget(new PlainLabel(TextRole::Caption, name, panel));
        column->addWidget(value);
    };
    add(tr("Right answers"), m_right);
    column->addSpacing(8);
    add(tr("Average time"), m_time);
    column->addSpacing(8);
    add(tr("Hardest question"), m_hardest);
    column->addStretch();
    return panel;
}

QWidget *GameDetails::makePlayers()
{
    auto *panel = new QFrame(this);
    panel->setProperty("panel", u"true"_s);
    panel->setFixedWidth(playersWidth);
    auto *list = new SteadyList(panel);
    list->setObjectName(u"finalPlaces"_s);
    list->setModel(m_places);
    list->setItemDelegate(new LeaderboardDelegate(list));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setAccessibleName(tr("Players"));
    list->setEmptyText(tr("Nobody played."));
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(12, 16, 12, 12);
    column->setSpacing(8);
    auto *title = new PlainLabel(TextRole::Subtitle, tr("Players"), panel);
    title->setContentsMargins(4, 0, 4, 0);
    column->addWidget(title);
    column->addWidget(list, 1);
    return panel;
}

QWidget *GameDetails::makeQuestions()
{
    auto *table =
        new RowTable(m_questions, tr("Questions"), QuestionFiguresModel::TextColumn, this);
    table->setObjectName(u"questionFigures"_s);
    table->setItemDelegate(new FiguresDelegate(table));
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->setDefaultSectionSize(questionRowHeight);
    table->setWidth(QuestionFiguresModel::NumberColumn, 40);
    table->setWidth(QuestionFiguresModel::RightColumn, 128);
    table->setWidth(QuestionFiguresModel::TimeColumn, 120);
    table->setEmptyText(tr("No question was played to its end."));
    return table;
}

void GameDetails::showGame(const GameReport &report)
{
    m_title->setFullText(report.game.title);
    m_facts->setFullText(factWords(report.game));
    m_podium->setPlaces(report.places);
    m_places->setPlaces(report.places);
    m_questions->setQuestions(report.questions, report.game.playerCount);
    showFigures(report);
}

void GameDetails::showFigures(const GameReport &report)
{
    int right = 0;
    int answers = 0;
    Milliseconds time{0};
    int counted = 0;
    for (const QuestionFigures &question : report.questions) {
        if (!question.hasBuzzer) {
            counted += question.isVoid ? 0 : 1;
            right += question.rightCount;
        }
        answers += question.answerCount;
        time += question.averageTime.value_or(Milliseconds(0)) * question.answerCount;
    }
    const int chances = report.game.playerCount * counted;
    m_right->setText(chances > 0 ? shareWords(right, chances) : u"–"_s);
    m_time->setText(answers > 0 ? timeWords(time / answers) : u"–"_s);
    const auto hardest = m_questions->hardest();
    m_hardest->setText(hardest ? questionNumberWords(report.questions.at(*hardest).number - 1,
                                                   report.game.questionCount)
                               : tr("None stands out"));
}
