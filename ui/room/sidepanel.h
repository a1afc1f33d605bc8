#pragma once

#include <QFrame>

class Corrections;
class QPushButton;
class QStackedWidget;
class RoomWatch;
class SteadyList;

/// Beside the question: the best-placed players, or all questions of the game with what can be put
/// right about those that were played.
class SidePanel : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SidePanel)

public:
    SidePanel(RoomWatch &watch, Corrections &corrections, QWidget *parent = nullptr);

private:
    QPushButton *makeTab(const QString &text, const QString &name, QWidget *page);
    QWidget *makeLeaderboard();
    QWidget *makeQuestions();
    void updateCorrectable();
    void showMenu(const QPoint &globalPos);

    RoomWatch &m_watch;
    Corrections &m_corrections;
    QStackedWidget *m_pages;
    SteadyList *m_questions;
    QPushButton *m_correct;
};
