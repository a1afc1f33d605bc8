#include "ui/room/sidepanel.h"

#include "ui/models/leaderboardmodel.h"
#include "ui/models/questionlistmodel.h"
#include "ui/room/corrections.h"
#include "ui/room/leaderboarddelegate.h"
#include "ui/room/questiondelegate.h"
#include "ui/room/roomwatch.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/steadylist.h"

#include <QButtonGroup>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SidePanel::SidePanel(RoomWatch &watch, Corrections &corrections, QWidget *parent)
    : QFrame(parent)
    , m_watch(watch)
    , m_corrections(corrections)
{
    setProperty("panel", u"true"_s);
    auto *tabs = new QHBoxLayout;
    tabs->setSpacing(4);
    m_pages = new QStackedWidget(this);
    auto *group = new QButtonGroup(this);
    auto *leaderboard = makeTab(tr("Leaderboard"), u"leaderboardTab"_s, makeLeaderboard());
    auto *questions = makeTab(tr("Questions"), u"questionsTab"_s, makeQuestions());
    for (QPushButton *tab : {leaderboard, questions}) {
        group->addButton(tab);
        tabs->addWidget(tab, 1);
    }
    leaderboard->setChecked(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addLayout(tabs);
    column->addWidget(m_pages, 1);
    for (const auto signal : {&RoomWatch::opened, &RoomWatch::phaseChanged})
        connect(&watch, signal, this, &SidePanel::updateCorrectable);
    updateCorrectable();
}

QPushButton *SidePanel::makeTab(const QString &text, const QString &name, QWidget *page)
{
    QPushButton *tab = makeButton(text, {}, ButtonLook::Tab, this);
    tab->setObjectName(name);
    tab->setCheckable(true);
    m_pages->addWidget(page);
    connect(tab, &QPushButton::toggled, this, [this, page](bool on) {
        if (on)
            m_pages->setCurrentWidget(page);
    });
    return tab;
}

QWidget *SidePanel::makeLeaderboard()
{
    auto *list = new SteadyList(this);
    list->setModel(new LeaderboardModel(m_watch, this));
    list->setItemDelegate(new LeaderboardDelegate(list));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setAccessibleName(tr("Leaderboard"));
    list->setEmptyText(tr("Points show here after the first question."));
    return list;
}

QWidget *SidePanel::makeQuestions()
{
    auto *page = new QWidget(this);
    m_questions = new SteadyList(page);
    m_questions->setObjectName(u"questionList"_s);
    m_questions->setModel(new QuestionListModel(m_watch, this));
    m_questions->setItemDelegate(new QuestionDelegate(m_questions));
    m_questions->setContextMenuPolicy(Qt::CustomContextMenu);
    m_questions->setAccessibleName(tr("Questions of this game"));
    m_correct = makeButton(tr("Correct this question…"), u"pencil"_s, ButtonLook::Plain, page);
    m_correct->setObjectName(u"correctButton"_s);
    m_correct->setToolTip(tr("Void it, count everybody as right or name another right answer"));
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_questions, 1);
    column->addWidget(m_correct);
    connect(m_questions->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SidePanel::updateCorrectable);
    connect(m_questions, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { showMenu(m_questions->viewport()->mapToGlobal(at)); });
    connect(m_correct, &QPushButton::clicked, this,
            [this] { showMenu(m_correct->mapToGlobal(QPoint(0, 0))); });
    return page;
}

void SidePanel::updateCorrectable()
{
    m_correct->setEnabled(m_corrections.isCorrectable(m_questions->currentIndex().row()));
}

void SidePanel::showMenu(const QPoint &globalPos)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"correctionMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_corrections.fillMenu(*menu, m_questions->currentIndex().row());
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(globalPos);
}
